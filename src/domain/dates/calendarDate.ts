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

/**
 * Days are counted by the arithmetic of the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date
 * algorithms"): lists compute some hundred thousand of them at once, for which `Date` is ten times too slow.
 */
const daysPerEra = 146_097;
const yearsPerEra = 400;
const daysFromEraToEpoch = 719_468;

/** Days since 1 January 1970. */
export function dayNumber(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / yearsPerEra);
  const yearOfEra = year - era * yearsPerEra;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromEraToEpoch;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The day that is so many days after 1 January 1970. */
export function dayOfNumber(days: number): CalendarDate {
  const shifted = days + daysFromEraToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth + (marchMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(date) + days);
}

/** The first day of a month, counted from January of the year 0. */
export function firstOfMonth(index: number): CalendarDate {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${twoDigits((index % 12) + 1)}-01` as CalendarDate;
}

/** The same day so many months later; the last day of a month that is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = firstOfMonth(index);
  return addDays(first, Math.min(Number(date.slice(8)), daysBetween(first, firstOfMonth(index + 1))) - 1);
}

/** The first and last day of the month that `day` is in. */
export function monthOf(day: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const first = calendarDate(`${day.slice(0, 7)}-01`);
  return { first, last: addDays(addMonths(first, 1), -1) };
}
