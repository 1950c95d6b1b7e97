import { addMonths, monthOf, type CalendarDate } from '../../../../domain/dates/calendarDate';
import { monthAndYear } from '../../../../ui/words/weekdayNames';

/** As far back as the list of months goes; the address takes older ones too. */
const monthsBack = 60;

/** The name of a month like `2026-03`. */
export function monthName(locale: string, month: string): string {
  return monthAndYear(locale, `${month}-01` as CalendarDate);
}

/** The months that can be chosen, newest first, and the one that is. */
export function monthOptions(
  locale: string,
  today: CalendarDate,
  chosen: string | null
): readonly (readonly [value: string, name: string])[] {
  const { first } = monthOf(today);
  const months = Array.from({ length: monthsBack }, (_, index) => addMonths(first, -index).slice(0, 7));
  const all = chosen === null || months.includes(chosen) ? months : [...months, chosen];
  return all.map((month) => [month, monthName(locale, month)] as const);
}
