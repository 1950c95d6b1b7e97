import type { AuditRow } from '../../../history/auditModel';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { auditRef, type ChecklistFacts } from './checklistFacts';

const minutesPerHour = 60;

/**
 * Hours of what was handed in for the period, beside the hours of all that was or is due in it and not left out. An
 * occurrence takes as long as its task says today; those of which nobody has said it, or whose task is gone, are left
 * out.
 */
export function hoursDone({ report, tasks }: ChecklistFacts, context: FigureContext): Figure {
  const minutes = new Map(tasks.map((task) => [task.id, task.minutes] as const));
  const minutesOf = ({ taskId }: AuditRow): number => minutes.get(taskId) ?? 0;
  const hours = (rows: readonly AuditRow[]): number =>
    rows.reduce((sum, row) => sum + minutesOf(row), 0) / minutesPerHour;
  const planned = report.rows.filter(({ state }) => state !== 'skipped');
  const known = planned.filter((row) => minutesOf(row) > 0);
  const done = known.filter(({ completed }) => completed !== null);
  return makeFigure('hoursDone', context, {
    numerator: hours(done),
    denominator: hours(known),
    rows: done.map(auditRef),
    others: known.filter(({ completed }) => completed === null).map(auditRef),
    leftOut: planned.length - known.length
  });
}
