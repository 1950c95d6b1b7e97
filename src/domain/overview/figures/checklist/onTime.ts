import type { OccurrenceState } from '../../../tasks/occurrence';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, type ChecklistFacts } from './checklistFacts';

/** The states of what is counted: what is still to come, or was left out with a reason, is neither on time nor late. */
export const measuredStates: readonly OccurrenceState[] = ['done', 'doneLate', 'waiting', 'missed', 'late'];

/**
 * Of the occurrences due in the period that are done, handed in, missed or late, those that were done by their day; what
 * waits for a second person is not done yet.
 */
export function onTime({ report }: Pick<ChecklistFacts, 'report'>, context: FigureContext): Figure {
  const measured = report.rows.filter(
    ({ state, skippedFor }) => skippedFor === null && measuredStates.includes(state)
  );
  return countOf('onTime', context, measured, ({ state }) => state === 'done', auditRef);
}
