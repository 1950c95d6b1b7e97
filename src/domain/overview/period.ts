import {
  addDays,
  addMonths,
  firstOfMonth,
  parseCalendarDate,
  type CalendarDate
} from '../dates/calendarDate';

/** What a report is about, the shortest first. */
export const periodKinds = ['month', 'quarter'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** A month or a quarter of the calendar, in the site's dates. */
export interface Period {
  readonly kind: PeriodKind;
  /** Its name in addresses and lists: `2026-05` or `2026-Q2`. Those of one kind sort by time. */
  readonly key: string;
  /** First and last day, both included. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3 };

function keyOf(kind: PeriodKind, first: CalendarDate): string {
  if (kind === 'month') return first.slice(0, 7);
  return `${first.slice(0, 4)}-Q${Math.floor((Number(first.slice(5, 7)) - 1) / 3) + 1}`;
}

function periodFrom(kind: PeriodKind, first: CalendarDate): Period {
  return { kind, key: keyOf(kind, first), first, last: addDays(addMonths(first, monthsIn[kind]), -1) };
}

/** The month or quarter that a day is in. */
export function periodOf(kind: PeriodKind, day: CalendarDate): Period {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return periodFrom(kind, firstOfMonth(month - (month % monthsIn[kind])));
}

const quarterPattern = /^(\d{4})-Q([1-4])$/;

/** SharePoint keeps dates from 1900 to 8900: inside of that there is a period on either side. */
const [firstYear, lastYear] = ['1901', '8899'];

/** Reads a period's key; `undefined` for anything else. */
export function parsePeriod(key: string): Period | undefined {
  if (key < firstYear || key.slice(0, 4) > lastYear) return undefined;
  const [, year = '', quarter = ''] = quarterPattern.exec(key) ?? [];
  if (quarter !== '') return periodFrom('quarter', firstOfMonth(Number(year) * 12 + Number(quarter) * 3 - 3));
  const first = parseCalendarDate(`${key}-01`);
  return first && periodFrom('month', first);
}

/** The period of the same kind that ends where this one begins. */
export function previousPeriod({ kind, first }: Period): Period {
  return periodFrom(kind, addMonths(first, -monthsIn[kind]));
}

/** The period of the same kind that begins where this one ends. */
export function nextPeriod({ kind, first }: Period): Period {
  return periodFrom(kind, addMonths(first, monthsIn[kind]));
}

export function isInPeriod(day: CalendarDate | null, { first, last }: Period): boolean {
  return day !== null && day >= first && day <= last;
}

/** Whether the period is over, so that it can be closed: its last day has passed. */
export function isOver({ last }: Period, today: CalendarDate): boolean {
  return last < today;
}

/** The last day of which anything can be said: figures of the running period end today. */
export function lastKnownDay({ last }: Period, today: CalendarDate): CalendarDate {
  return last < today ? last : today;
}

/** Its months as lists name them (`2026-04`), oldest first: what reads by month ask for. */
export function monthsOfPeriod({ kind, first }: Period): readonly string[] {
  return Array.from({ length: monthsIn[kind] }, (_, index) => addMonths(first, index).slice(0, 7));
}

/** The period that `today` is in and those before it, latest first. */
export function latestPeriods(kind: PeriodKind, today: CalendarDate, count: number): readonly Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(kind, today); periods.length < count; period = previousPeriod(period)) {
    periods.push(period);
  }
  return periods;
}
