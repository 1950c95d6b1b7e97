import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, type ChecklistFacts } from './checklistFacts';
import { measuredIn } from './onTime';

/**
 * Of the occurrences due in the period that are done, handed in, missed or late, those that nobody did before the next
 * one was due.
 */
export function missed(facts: Pick<ChecklistFacts, 'report'>, context: FigureContext): Figure {
  return countOf('missed', context, measuredIn(facts), ({ state }) => state === 'missed', auditRef);
}
