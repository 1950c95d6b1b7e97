import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import type { OccurrenceRef } from './occurrence';
import type { Task, TaskAction } from './task';

/** The round of a task that can be completed once: a reopened task is in its next round. */
export function periodOf(task: Pick<Task, 'cycle'>): string {
  return `round ${task.cycle + 1}`;
}

/** The period of the one occurrence of a task that does not recur: its round, or the expiry that is renewed. */
export function singlePeriodOf(task: Pick<Task, 'cycle' | 'kind' | 'dueDate'>): string {
  return task.kind === 'Renewal' ? `expiry ${task.dueDate ?? 'unknown'}` : periodOf(task);
}

/** The expiry that a period is about; `undefined` for other periods, and when nobody knew it. */
export function expiryOf(period: string): CalendarDate | undefined {
  return period.startsWith('expiry ') ? parseCalendarDate(period.slice('expiry '.length)) : undefined;
}

/**
 * Completing and skipping take the same place, so that only one of them can be recorded; and so do signing off and
 * sending back.
 */
function slotOf(action: TaskAction): TaskAction {
  if (action === 'Skipped') return 'Completed';
  return action === 'Sent back' ? 'Signed off' : action;
}

/** Key of the log row for an action on an occurrence. The log keeps it unique, so nothing happens twice. */
export function logKey(
  taskId: number,
  { period, round }: Pick<OccurrenceRef, 'period' | 'round'>,
  action: TaskAction
): string {
  const isNamedByRound = period.startsWith('round ') || round === 1;
  return `${taskId}|${isNamedByRound ? period : `${period} round ${round}`}|${slotOf(action)}`;
}
