import { dayInTimeZone, type CalendarDate } from '../../dates/calendarDate';
import { readDay, type DayOrder, type WrittenDay } from './dateShapes';
import { readTime } from './timeShapes';

/**
 * What a date in a source means. Exports write dates in the style of whoever exported: 3/4/2025 is read only when the file
 * shows elsewhere which number is the month, or a person says so.
 */
export type Moment =
  | { readonly kind: 'none' }
  /** `day` is the day as the source wrote it, whatever its time zone. */
  | { readonly kind: 'read'; readonly instant: string; readonly day: CalendarDate }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [CalendarDate, CalendarDate] }
  | { readonly kind: 'unreadable' };

/** Noon: a day without a time is the same day in every time zone from 11 hours behind UTC to 11 before it. */
const noonSeconds = 12 * 3600;

const emptyWords = new Set(['', '-', '–', '—', 'n/a', 'na', 'none', 'null', 'not applicable', 'keine']);
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Spreadsheets and browsers put narrow spaces, direction marks and Arabic digits into dates. */
function plain(text: string): string {
  return text
    .replace(invisible, '')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s+/g, ' ')
    .trim();
}

interface Written {
  readonly day: WrittenDay;
  /** Since midnight in UTC; `undefined` for a day without a time. */
  readonly seconds: number | undefined;
}

const timeAfterDay = /[\sT]*,?\s*(?:at\s+|um\s+)?(\d{1,2}:\d{2}\b.*)$/i;

const longestDate = 80;

function readWritten(text: string): Written | undefined {
  if (text.length > longestDate) return undefined;
  const match = timeAfterDay.exec(text);
  const dayText = (match ? text.slice(0, match.index) : text).replace(/,$/, '').trim();
  const day = readDay(dayText);
  const seconds = match ? readTime(match[1] ?? '') : undefined;
  if (!day || (match && seconds === undefined)) return undefined;
  return { day, seconds };
}

/** PowerShell 5 writes dates as `/Date(1755536400000)/`. */
const milliseconds = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

function momentOfMilliseconds(time: number): Moment {
  const date = new Date(time);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1)
    return { kind: 'unreadable' };
  return { kind: 'read', instant: date.toISOString(), day: dayInTimeZone(date, 'UTC') };
}

function read(day: CalendarDate, seconds: number): Moment {
  // .NET writes its smallest date when there is none.
  if (day.startsWith('0001-')) return { kind: 'none' };
  const time = Date.parse(`${day}T00:00:00Z`) + seconds * 1000;
  return { kind: 'read', instant: new Date(time).toISOString(), day };
}

export function readMoment(text: string, order?: DayOrder): Moment {
  const written = plain(text);
  if (emptyWords.has(written.toLowerCase())) return { kind: 'none' };
  const time = milliseconds.exec(written)?.[1];
  if (time !== undefined) return momentOfMilliseconds(Number(time));
  const found = readWritten(written);
  if (!found) return { kind: 'unreadable' };
  const { monthFirst, dayFirst } = found.day;
  const seconds = found.seconds ?? noonSeconds;
  if (monthFirst !== undefined && dayFirst !== undefined && monthFirst !== dayFirst) {
    if (!order) return { kind: 'ambiguous', readings: [monthFirst, dayFirst] };
    return read(order === 'monthFirst' ? monthFirst : dayFirst, seconds);
  }
  const day = monthFirst ?? dayFirst;
  return day === undefined ? { kind: 'unreadable' } : read(day, seconds);
}

/**
 * The order of day and month that a file's dates show: that of the dates which can be read in one way only. `undefined`
 * when there are none, or they contradict each other.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | undefined {
  const seen = new Set<DayOrder>();
  for (const text of texts) {
    const day = readWritten(plain(text))?.day;
    if (!day || day.monthFirst === day.dayFirst) continue;
    if (day.dayFirst === undefined) seen.add('monthFirst');
    if (day.monthFirst === undefined) seen.add('dayFirst');
  }
  const [only] = seen;
  return seen.size === 1 ? only : undefined;
}
