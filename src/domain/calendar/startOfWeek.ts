import { addDays, type CalendarDate } from '../dates/calendarDate';
import { weekdays } from '../recurrence/rule';
import { weekdayOf } from './dayOff';

/** The first day of the week that `day` is in. `firstDayOfWeek`: 1 is Monday, 7 Sunday. */
export function startOfWeek(day: CalendarDate, firstDayOfWeek: number): CalendarDate {
  const weekday = weekdays.indexOf(weekdayOf(day)) + 1;
  return addDays(day, -((weekday - firstDayOfWeek + 7) % 7));
}
