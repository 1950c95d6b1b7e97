import { addDays, daysBetween, monthOf, type CalendarDate } from '../../../domain/dates/calendarDate';
import { startOfWeek } from '../../../domain/calendar/startOfWeek';

/** `count` days from `first` on. */
export function daysFrom(first: CalendarDate, count: number): readonly CalendarDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The weeks that the month of `day` touches, each with its seven days. */
export function weeksOfMonth(
  day: CalendarDate,
  firstDayOfWeek: number
): readonly (readonly CalendarDate[])[] {
  const { first, last } = monthOf(day);
  const begin = startOfWeek(first, firstDayOfWeek);
  const count = Math.floor(daysBetween(begin, last) / 7) + 1;
  return Array.from({ length: count }, (_, week) => daysFrom(addDays(begin, week * 7), 7));
}
