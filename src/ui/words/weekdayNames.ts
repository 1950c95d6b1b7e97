import { addDays, calendarDate, type CalendarDate } from '../../domain/dates/calendarDate';
import { weekdays, type Weekday } from '../../domain/recurrence/rule';

interface LocaleWithWeek extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** The day on which weeks begin in calendars of this language: 1 is Monday, 7 Sunday. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as LocaleWithWeek;
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** The days of the week in the order of the language's calendars. */
export function weekdaysIn(locale: string): readonly Weekday[] {
  const first = firstDayOfWeek(locale) - 1;
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made;
}

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

const monday = calendarDate('2026-01-05');

/** What the language calls a day of the week. */
export function weekdayName(locale: string, weekday: Weekday, style: 'long' | 'short' = 'long'): string {
  return format(locale, { weekday: style }).format(midnight(addDays(monday, weekdays.indexOf(weekday))));
}

/** What the language calls the month of a day. */
export function monthName(locale: string, day: CalendarDate): string {
  return format(locale, { month: 'long' }).format(midnight(day));
}

/** A day without its year, as in "March 15". */
export function dayOfYear(locale: string, day: CalendarDate): string {
  return format(locale, { day: 'numeric', month: 'long' }).format(midnight(day));
}

/** A day of the week with its date, as in "Mon, May 4", with or without the year. */
export function dateWithWeekday(locale: string, day: CalendarDate, withYear: boolean): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return format(locale, { weekday: 'short', day: 'numeric', month: 'short', ...year }).format(midnight(day));
}

/** "May 2026" */
export function monthAndYear(locale: string, day: CalendarDate): string {
  return format(locale, { month: 'long', year: 'numeric' }).format(midnight(day));
}

/** "Apr 27 – May 3, 2026" */
export function rangeName(
  locale: string,
  from: CalendarDate,
  to: CalendarDate,
  month: 'long' | 'short' = 'short'
): string {
  const days = format(locale, { day: 'numeric', month, year: 'numeric' });
  return days.formatRange(midnight(from), midnight(to));
}
