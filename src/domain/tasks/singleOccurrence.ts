import type { CalendarDate } from '../dates/calendarDate';
import { singlePeriodOf } from './logKey';
import type { Occurrence } from './occurrence';
import { rememberedOccurrence, toOccurrence } from './occurrenceState';
import type { Task } from './task';

/** Whether the task recurs by a schedule. What expires does not, whatever somebody wrote into its row. */
export function isRecurring({ schedule, kind }: Pick<Task, 'schedule' | 'kind'>): boolean {
  return schedule.kind === 'recurring' && kind !== 'Renewal';
}

/** The present occurrence of a task that does not recur: of its round, or of the expiry that comes next. */
export function singleOccurrence(task: Task, today: CalendarDate): Occurrence {
  const period = singlePeriodOf(task);
  const entry = task.recent.find((one) => one.period === period);
  const isRenewal = task.kind === 'Renewal';
  const facts = {
    taskId: task.id,
    period,
    due: task.dueDate,
    lateSince: isRenewal ? null : task.lateSince,
    round: isRenewal ? 1 : task.cycle + 1,
    skippedFor: null,
    isSuperseded: false
  };
  if (task.status === 'Done' && !entry) {
    // Done before occurrences were remembered.
    const done = { period, round: task.cycle + 1, state: 'done', due: task.dueDate } as const;
    const unknown = { lateSince: null, on: null, by: task.completedBy?.id ?? null };
    return toOccurrence({ ...facts, entry: { ...done, ...unknown } }, today);
  }
  return toOccurrence({ ...facts, entry }, today);
}

/** The present occurrence, and those of earlier rounds and expiries that the row remembers. */
export function singleOccurrences(task: Task, today: CalendarDate): readonly Occurrence[] {
  const present = singleOccurrence(task, today);
  const earlier = task.recent
    .filter(({ period }) => period !== present.period)
    .map((entry) => rememberedOccurrence(task.id, entry, today));
  return [...earlier, present];
}
