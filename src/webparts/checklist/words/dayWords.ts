import { parseCalendarDate, type CalendarDate } from '../../../domain/dates/calendarDate';
import { dateWithWeekday } from '../../../ui/words/weekdayNames';
import type { ChecklistWords } from './ChecklistWords';

/** A day with its weekday, and its year when that is not the present one. */
export function dayWords({ culture, formats }: ChecklistWords, day: CalendarDate): string {
  const isThisYear = day.slice(0, 4) === formats.today().slice(0, 4);
  return dateWithWeekday(culture.locale, day, !isThisYear);
}

/** What people call an occurrence: the day that the rule names, or its due date. Empty for a task without a date. */
export function periodWords(
  { formats }: ChecklistWords,
  { period, due }: { readonly period: string; readonly due: CalendarDate | null }
): string {
  const day = parseCalendarDate(period) ?? due;
  return day ? formats.date(day) : '';
}
