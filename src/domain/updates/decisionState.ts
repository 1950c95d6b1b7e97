import type { CalendarDate } from '../dates/calendarDate';
import type { Decision } from './decision';

/**
 * How a notice stands with its decision.
 *
 * - `open` nobody has decided; `overdue` nobody has, and the last day to act has passed
 * - `outdated` the notice changed in what matters since; `reviewDue` the day to look again has come
 * - `decided` nothing to do
 */
export type DecisionState = 'open' | 'overdue' | 'outdated' | 'reviewDue' | 'decided';

interface Decidable {
  readonly actBy: CalendarDate | null;
  readonly revision: number;
  readonly decision: Pick<Decision, 'revision' | 'reviewOn'> | null;
}

export function decisionState({ actBy, revision, decision }: Decidable, today: CalendarDate): DecisionState {
  if (decision === null) return actBy !== null && actBy < today ? 'overdue' : 'open';
  if (decision.revision < revision) return 'outdated';
  return decision.reviewOn !== null && decision.reviewOn <= today ? 'reviewDue' : 'decided';
}

/** The notices that are past their last day to act without a decision, longest overdue first. */
export function pastActByWithoutDecision<Notice extends Decidable>(
  notices: readonly Notice[],
  today: CalendarDate
): readonly Notice[] {
  return notices
    .filter((notice) => decisionState(notice, today) === 'overdue')
    .sort((a, b) => ((a.actBy ?? '') < (b.actBy ?? '') ? -1 : 1));
}
