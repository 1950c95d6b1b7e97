import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, type ChecklistFacts } from './checklistFacts';
import { measuredStates } from './onTime';

/**
 * Of the occurrences due in the period that are done, handed in, missed or late, those that nobody did before the next
 * one was due.
 */
export function missed({ report }: Pick<ChecklistFacts, 'report'>, context: FigureContext): Figure {
  const measured = report.rows.filter(
    ({ state, skippedFor }) => skippedFor === null && measuredStates.includes(state)
  );
  return countOf('missed', context, measured, ({ state }) => state === 'missed', auditRef);
}
