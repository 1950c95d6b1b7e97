import type { AuditRow } from '../../../history/auditModel';
import type { OccurrenceState } from '../../../tasks/occurrence';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, type ChecklistFacts } from './checklistFacts';

const measuredStates: readonly OccurrenceState[] = ['done', 'doneLate', 'waiting', 'missed', 'late'];

/** What is counted: what is still to come, or was left out with a reason, is neither on time nor late. */
export function measuredIn({ report }: Pick<ChecklistFacts, 'report'>): readonly AuditRow[] {
  return report.rows.filter(({ state, skippedFor }) => skippedFor === null && measuredStates.includes(state));
}

/**
 * Of the occurrences due in the period that are done, handed in, missed or late, those that were done by their day; what
 * waits for a second person is not done yet.
 */
export function onTime(facts: Pick<ChecklistFacts, 'report'>, context: FigureContext): Figure {
  return countOf('onTime', context, measuredIn(facts), ({ state }) => state === 'done', auditRef);
}
