import { daysBetween } from '../../../dates/calendarDate';
import type { Task } from '../../../tasks/task';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { openTasks, type ChecklistFacts } from './checklistFacts';
import { taskRef } from './unowned';

/** Days from today within which something expires: each band begins where the one before ends. */
const bands = [
  { key: 'expired', from: -Infinity, to: -1 },
  { key: 'within30', from: 0, to: 30 },
  { key: 'within60', from: 31, to: 60 },
  { key: 'within90', from: 61, to: 90 }
] as const;

/** Of the open renewals whose day is known, those that have expired or expire within 90 days, in bands of 30 days. */
export function expiries(facts: Pick<ChecklistFacts, 'tasks'>, context: FigureContext): Figure {
  const renewals = openTasks(facts).filter(({ kind }) => kind === 'Renewal');
  const dated = renewals
    .flatMap((task) =>
      task.dueDate === null ? [] : [{ task, days: daysBetween(context.today, task.dueDate) }]
    )
    .sort((a, b) => a.days - b.days || a.task.id - b.task.id);
  const soon = dated.filter(({ days }) => days <= 90);
  const refs = (some: readonly { readonly task: Task }[]) => some.map(({ task }) => taskRef(task));
  return makeFigure('expiries', context, {
    numerator: soon.length,
    denominator: dated.length,
    rows: refs(soon),
    others: refs(dated.filter(({ days }) => days > 90)),
    shares: bands.map(({ key, from, to }) => ({
      key,
      count: soon.filter(({ days }) => days >= from && days <= to).length,
      of: null
    })),
    leftOut: renewals.length - dated.length
  });
}
