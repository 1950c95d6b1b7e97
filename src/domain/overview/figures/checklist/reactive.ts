import { countOf, type Figure, type FigureContext } from '../../figure';
import { auditRef, completions, type ChecklistFacts } from './checklistFacts';

/**
 * Of what was handed in for the period, what followed from something that had happened (follow-ups); tasks that are gone
 * are left out.
 */
export function reactive(facts: Pick<ChecklistFacts, 'report' | 'tasks'>, context: FigureContext): Figure {
  const kinds = new Map(facts.tasks.map(({ id, kind }) => [id, kind] as const));
  const all = completions(facts);
  const known = all.filter(({ taskId }) => kinds.has(taskId));
  const isFollowUp = ({ taskId }: { readonly taskId: number }): boolean => kinds.get(taskId) === 'Follow-up';
  const figure = countOf('reactive', context, known, isFollowUp, auditRef);
  return { ...figure, leftOut: all.length - known.length };
}
