import type { CalendarDate } from '../../../domain/dates/calendarDate';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
  formatters.set(key, made);
  return made;
}

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** "Monday, May 4" */
export function dayName(locale: string, day: CalendarDate): string {
  return formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(midnight(day));
}

/** "4", in the digits of the language */
export function dayNumber(locale: string, day: CalendarDate): string {
  return new Intl.NumberFormat(locale).format(Number(day.slice(8)));
}
