import type { AuditRow } from '../../../history/auditModel';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, completions, type ChecklistFacts } from './checklistFacts';

/** A file, a link, a note or recorded values. */
function hasEvidence({ evidence, rowsWithFiles, completed, recorded }: AuditRow): boolean {
  const hasNote = (completed?.note ?? '').trim() !== '';
  return evidence !== null || rowsWithFiles > 0 || hasNote || recorded.length > 0;
}

/** Of what was handed in for the period, what came with a file, a link, a note or recorded values. */
export function evidence(facts: Pick<ChecklistFacts, 'report'>, context: FigureContext): Figure {
  return countOf('evidence', context, completions(facts), hasEvidence, auditRef);
}
