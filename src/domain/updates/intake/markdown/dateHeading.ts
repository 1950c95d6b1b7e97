import { parseCalendarDate, type CalendarDate } from '../../../dates/calendarDate';
import { monthNumber } from '../dateShapes';

/** The part of a page that a heading with a date begins: "Week of August 18, 2025 (Service release 2508)". */
export interface DateHeading {
  readonly day: CalendarDate;
  /** `month`: only month and year are named; the day is the first. */
  readonly precision: 'day' | 'month';
}

const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const monthDay = /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/giu;
const dayMonth = /\b(\d{1,2})\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/giu;
const monthOnly = /(\p{L}{3,9})\.?,?\s+(\d{4})\b/giu;

/** Words that may stand beside the date. Any other word makes the heading a title that mentions a date. */
const fillers = new Set(
  "week weeks of the month day date service release released releases version update updates updated for in on at and notice notices important first published page dated what's whats new changes change log development monday tuesday wednesday thursday friday saturday sunday".split(
    ' '
  )
);

interface Found {
  readonly whole: string;
  readonly year: string;
  readonly month: number;
  readonly day: string | undefined;
}

/** The first match of the pattern whose word is a month. The positions say which group is what. */
function findNamed(heading: string, pattern: RegExp, at: { month: number; day?: number }): Found | undefined {
  for (const match of heading.matchAll(pattern)) {
    const month = monthNumber(match[at.month] ?? '');
    const day = at.day === undefined ? undefined : match[at.day];
    if (month !== undefined) return { whole: match[0], year: match[match.length - 1] ?? '', month, day };
  }
  return undefined;
}

function find(heading: string): Found | undefined {
  const full = iso.exec(heading);
  if (full) return { whole: full[0], year: full[1] ?? '', month: Number(full[2]), day: full[3] };
  return (
    findNamed(heading, monthDay, { month: 1, day: 2 }) ??
    findNamed(heading, dayMonth, { month: 2, day: 1 }) ??
    findNamed(heading, monthOnly, { month: 1 })
  );
}

/** Reads a heading that says nothing but a date; `undefined` for all others. */
export function dateHeading(heading: string): DateHeading | undefined {
  const date = find(heading);
  if (!date) return undefined;
  const words =
    heading
      .replace(date.whole, ' ')
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.some((word) => !fillers.has(word) && !/^\d{4}$/.test(word))) return undefined;
  const pad = (value: string | number): string => String(value).padStart(2, '0');
  const day = parseCalendarDate(`${date.year}-${pad(date.month)}-${pad(date.day ?? 1)}`);
  return day && { day, precision: date.day === undefined ? 'month' : 'day' };
}
