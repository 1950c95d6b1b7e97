import type { PlanGap } from '../plan/gaps';
import { personRef, rowRef, type RowRef } from '../rowRef';
import { cardOf, type AttentionCard } from './card';

function questionRef(key: string): RowRef {
  return { kind: 'question', id: 0, part: key, title: '', person: null };
}

/** Where a gap is closed: at a question, an alert, or a person of the team. */
function refOfGap(gap: PlanGap): RowRef {
  switch (gap.kind) {
    case 'unanswered':
    case 'incomplete':
    case 'noBackup':
    case 'reviewDue':
      return questionRef(gap.question.key);
    case 'left':
      return { ...questionRef(gap.question.key), person: gap.name };
    case 'emptyTeam':
      return questionRef('team');
    case 'roleMissing':
      return { ...questionRef('team'), title: gap.role };
    case 'aloneInTeam':
      return personRef(gap.entry.person);
    case 'noAlerts':
      return questionRef('alerts');
    case 'alert':
      return rowRef('alert', gap.alert);
    case 'alertLeft':
      return { ...rowRef('alert', gap.alert), person: gap.name };
  }
}

/** What the plan lacks: soon when somebody who is named has left, or a day to look again has come. */
export function planGapsCard(gaps: readonly PlanGap[]): readonly AttentionCard[] {
  const items = gaps.map((gap) => {
    const isBroken = gap.kind === 'left' || gap.kind === 'alertLeft' || gap.kind === 'reviewDue';
    return {
      ref: refOfGap(gap),
      day: gap.kind === 'reviewDue' ? gap.since : null,
      urgency: isBroken ? ('soon' as const) : ('later' as const)
    };
  });
  return cardOf('planGaps', items);
}
