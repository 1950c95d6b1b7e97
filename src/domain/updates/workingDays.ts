import { dueOf, isWorkingDay } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../dates/calendarDate';

/** A team that never works would be counted for ever: so many days off in a row are the last. */
const mostDaysOff = 60;

/**
 * The day so many working days after the date, or before it when negative. With 0 it is the date itself, or the next working
 * day.
 */
export function addWorkingDays(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  if (days === 0) return dueOf(date, 'after', calendar).due;
  const step = days > 0 ? 1 : -1;
  let [day, left, off] = [date, Math.abs(days), 0];
  while (left > 0) {
    day = addDays(day, step);
    const isWorking = isWorkingDay(day, calendar);
    if (isWorking || off >= mostDaysOff) left -= 1;
    off = isWorking ? 0 : off + 1;
  }
  return day;
}
