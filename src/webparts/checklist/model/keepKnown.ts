import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { Task } from '../../../domain/tasks/task';
import type { BoardRows } from './board';

function sameCalendar(a: WorkingCalendar, b: WorkingCalendar): boolean {
  return (
    a.workdays.size === b.workdays.size &&
    [...a.workdays].every((day) => b.workdays.has(day)) &&
    a.holidays.size === b.holidays.size &&
    [...a.holidays].every(([day, name]) => b.holidays.get(day) === name)
  );
}

function keepTasks(known: ReadonlyMap<string, Task>, tasks: readonly Task[]): readonly Task[] {
  return tasks.map((task) => known.get(`${task.id} ${task.etag}`) ?? task);
}

function isSameList(a: readonly Task[], b: readonly Task[]): boolean {
  return a.length === b.length && a.every((task, index) => task === b[index]);
}

/**
 * Rows that were read again, with the very objects of before for what has not changed: what is computed of each task is
 * remembered by object, and computing it for two thousand tasks would be felt.
 */
export function keepKnown(before: BoardRows | undefined, rows: BoardRows): BoardRows {
  if (!before) return rows;
  const known = new Map(
    [...before.open, ...before.doneThisMonth].map((task) => [`${task.id} ${task.etag}`, task])
  );
  const open = keepTasks(known, rows.open);
  const doneThisMonth = keepTasks(known, rows.doneThisMonth);
  return {
    open: isSameList(before.open, open) ? before.open : open,
    doneThisMonth: isSameList(before.doneThisMonth, doneThisMonth) ? before.doneThisMonth : doneThisMonth,
    calendar: sameCalendar(before.calendar, rows.calendar) ? before.calendar : rows.calendar
  };
}
