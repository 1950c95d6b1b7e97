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

function sameOr(before: readonly Task[], now: readonly Task[]): readonly Task[] {
  const isSame = before.length === now.length && before.every((task, index) => task === now[index]);
  return isSame ? before : now;
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
  const open = sameOr(before.open, keepTasks(known, rows.open));
  const doneThisMonth = sameOr(before.doneThisMonth, keepTasks(known, rows.doneThisMonth));
  const calendar = sameCalendar(before.calendar, rows.calendar) ? before.calendar : rows.calendar;
  const isSame =
    open === before.open && doneThisMonth === before.doneThisMonth && calendar === before.calendar;
  return isSame ? before : { open, doneThisMonth, calendar };
}
