import { parseCalendarDate, type CalendarDate } from '../../dates/calendarDate';

/** Which number of a date like 3/4/2025 is the month. */
export type DayOrder = 'monthFirst' | 'dayFirst';

/** The days that a written date can mean: one, or two when the order of day and month is open. */
export interface WrittenDay {
  readonly monthFirst: CalendarDate | undefined;
  readonly dayFirst: CalendarDate | undefined;
}

function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return parseCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

function certain(year: number, month: number, day: number): WrittenDay {
  const date = dayOf(year, month, day);
  return { monthFirst: date, dayFirst: date };
}

/** English and German names of the months, with their short forms. */
const monthNames: readonly string[] = [
  'jan january januar',
  'feb february februar',
  'mar march mär märz',
  'apr april',
  'may mai',
  'jun june juni',
  'jul july juli',
  'aug august',
  'sep sept september',
  'oct october okt oktober',
  'nov november',
  'dec december dez dezember'
];

const monthByName = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
);

/** 1 to 12; `undefined` for a word that names no month. */
export function monthNumber(name: string): number | undefined {
  return monthByName.get(name.toLowerCase());
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const dayNamed =
  /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})$/iu;
const monthNamed =
  /^(?:\p{L}{2,10}\.?,?\s+)?(\p{L}{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/iu;

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Reads a day in the shapes that exports and feeds write; `undefined` for other text. */
export function readDay(text: string): WrittenDay | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return certain(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const named = dayNamed.exec(text);
  if (named) return certain(Number(named[3]), monthNumber(named[2] ?? '') ?? 0, Number(named[1]));
  const american = monthNamed.exec(text);
  if (american) return certain(Number(american[3]), monthNumber(american[1] ?? '') ?? 0, Number(american[2]));
  const match = numbers.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const dayFirst = dayOf(year, second, first);
  // With points between the numbers, nobody writes the month first.
  return match[2] === '.'
    ? { monthFirst: dayFirst, dayFirst }
    : { monthFirst: dayOf(year, first, second), dayFirst };
}
