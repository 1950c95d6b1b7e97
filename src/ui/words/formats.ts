import type { CalendarDate } from '../../domain/dates/calendarDate';
import { dayInTimeZone, daysBetween } from '../../domain/dates/calendarDate';
import type { Culture } from './culture';

/** Dates, numbers and lists in the page's language, and days in the site's time zone. */
export interface Formats {
  today(): CalendarDate;
  /** A day, with its year when that is not the present one. */
  date(day: CalendarDate): string;
  /** A day with its weekday; with its year when people would think of another one. */
  dayOfWeek(day: CalendarDate): string;
  /** An instant (ISO 8601) as date and time in the site's time zone. */
  dateTime(instant: string): string;
  /** Days from today in words: "tomorrow", "in 3 days". */
  inDays(days: number): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  pluralCategory(value: number): Intl.LDMLPluralRule;
  /** Compares names as people of this language sort them. */
  compare(a: string, b: string): number;
}

/** Days from today within which a day and a month name only one day. */
const plainDays = 180;

/** The suite counts in the Gregorian calendar, as SharePoint's date columns and the date picker do. */
const calendar = 'gregory';

/** Every row asks for today, and finding a day in a time zone takes its time: once a minute is enough. */
function todayIn({ timeZone, now }: Culture): () => CalendarDate {
  let known: { readonly minute: number; readonly day: CalendarDate } | undefined;
  return () => {
    const instant = now();
    const minute = Math.floor(instant.getTime() / 60_000);
    if (known?.minute !== minute) known = { minute, day: dayInTimeZone(instant, timeZone) };
    return known.day;
  };
}

export function createFormats(culture: Culture): Formats {
  const { locale, timeZone } = culture;
  const today = todayIn(culture);
  const day = new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', day: 'numeric', month: 'short' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', dateStyle: 'medium' });
  const weekday = new Intl.DateTimeFormat(locale, {
    calendar,
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short'
  });
  const weekdayOfYear = new Intl.DateTimeFormat(locale, {
    calendar,
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric'
  });
  const dateTime = new Intl.DateTimeFormat(locale, {
    calendar,
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short'
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  return {
    today,
    date: (value) => {
      const isThisYear = value.slice(0, 4) === today().slice(0, 4);
      return (isThisYear ? day : dayOfYear).format(new Date(`${value}T00:00:00Z`));
    },
    dayOfWeek: (value) => {
      const isNear = Math.abs(daysBetween(today(), value)) <= plainDays;
      return (isNear ? weekday : weekdayOfYear).format(new Date(`${value}T00:00:00Z`));
    },
    dateTime: (instant) => dateTime.format(new Date(instant)),
    inDays: (days) => relative.format(days, 'day'),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    pluralCategory: (value) => plural.select(value),
    compare: (a, b) => collator.compare(a, b)
  };
}
