import type { WorkingCalendar } from '../calendar/workingCalendar';
import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import type { Occurrence } from './occurrence';
import { currentOccurrences, lastOccurrences } from './occurrences';
import { allDays, occurrencesOn } from './recurringOccurrences';
import { isRecurring, singleOccurrence, singleOccurrences } from './singleOccurrence';
import type { Task } from './task';

/** The occurrence of that period as it stands now; `undefined` when the task has none of that name. */
export function occurrenceOf(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate,
  period: string
): Occurrence | undefined {
  if (!isRecurring(task)) return singleOccurrences(task, today).find((one) => one.period === period);
  const day = parseCalendarDate(period);
  const days = { task, calendar, today };
  if (!day || !allDays(days, day, day).has(day)) return undefined;
  return occurrencesOn(days, [day])[0];
}

/**
 * What somebody who opens the task looks for: what presses most, else what comes next, else what was last. `undefined` for
 * a schedule that names no day at all.
 */
export function presentOccurrence(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate
): Occurrence | undefined {
  return (
    currentOccurrences(task, calendar, today)[0] ??
    (isRecurring(task) ? lastOccurrences(task, calendar, today, 1)[0] : singleOccurrence(task, today))
  );
}
