declare const calendarDateBrand: unique symbol;

/** A day without a time, `YYYY-MM-DD`. It does not move with the time zone. Such strings sort by date. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Parses `YYYY-MM-DD`; `undefined` when the text has another shape or names a day that does not exist. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  return text as CalendarDate;
}

/** Like `parseCalendarDate`, for text that is known to be right. Throws `RangeError` otherwise. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date like 2026-01-31.`);
  return date;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, and lists hold thousands of dates. */
function dayFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  });
  formatters.set(timeZone, made);
  return made;
}

/** The day that `instant` falls on in the IANA time zone. */
export function dayInTimeZone(instant: Date, timeZone: string): CalendarDate {
  const parts = dayFormatter(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return calendarDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`);
}

const millisecondsPerDay = 86_400_000;

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay;
  return calendarDate(new Date(time).toISOString().slice(0, 10));
}

/** The same day so many months later; the last day of a month that is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = (month: number): CalendarDate =>
    calendarDate(
      `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    );
  const length = daysBetween(first(index), first(index + 1));
  return addDays(first(index), Math.min(Number(date.slice(8)), length) - 1);
}
