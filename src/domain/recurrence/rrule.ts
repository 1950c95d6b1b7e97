import { weekdayOf } from '../calendar/dayOff';
import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import {
  weekdays,
  type NonWorkingDayPolicy,
  type Nth,
  type Pattern,
  type RecurrenceRule,
  type Weekday
} from './rule';

const monthsPerYear = 12;
const monthsPerQuarter = 3;
const policyNames: Readonly<Record<NonWorkingDayPolicy, string>> = {
  keep: 'KEEP',
  before: 'BEFORE',
  after: 'AFTER',
  skip: 'SKIP'
};

function patternParts(pattern: Pattern): readonly string[] {
  const interval = pattern.every === 1 ? [] : [`INTERVAL=${pattern.every}`];
  switch (pattern.kind) {
    case 'daily':
      return ['FREQ=DAILY', ...interval];
    case 'weekly':
      return ['FREQ=WEEKLY', ...interval, `BYDAY=${pattern.on.join(',')}`];
    case 'monthlyByDay':
      return ['FREQ=MONTHLY', ...interval, `BYMONTHDAY=${pattern.day}`];
    case 'monthlyByWeekday':
      return ['FREQ=MONTHLY', ...interval, `BYDAY=${pattern.nth}${pattern.weekday}`];
  }
}

/** The rule as iCalendar text (RFC 5545), with `X-` parts for what that standard does not know. */
export function formatRule(rule: RecurrenceRule): string {
  return [
    `DTSTART=${rule.start}`,
    ...patternParts(rule.pattern),
    ...(rule.end === null ? [] : [`UNTIL=${rule.end}`]),
    ...(rule.base === 'completion' ? ['X-BASE=COMPLETION'] : []),
    ...(rule.onNonWorkingDay === 'keep' ? [] : [`X-DAYOFF=${policyNames[rule.onNonWorkingDay]}`])
  ].join(';');
}

type Parts = ReadonlyMap<string, string>;

function splitParts(text: string): Parts | undefined {
  const parts = new Map<string, string>();
  for (const part of text.replace(/^RRULE:/i, '').split(';')) {
    if (part.trim() === '') continue;
    const [, name, value] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name.toUpperCase())) return undefined;
    parts.set(name.toUpperCase(), value.toUpperCase());
  }
  return parts;
}

/** `2026-01-05`, or `20260105` with or without a time, as calendars write it. */
function parseDay(text: string): CalendarDate | undefined {
  return parseCalendarDate(text.replace(/^(\d{4})(\d{2})(\d{2})(T\w*)?$/, '$1-$2-$3'));
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return 1;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function parseWeekdays(text: string): readonly Weekday[] | undefined {
  const names = text.split(',').map((name) => name.trim());
  const known = weekdays.filter((weekday) => names.includes(weekday));
  return names.every((name) => weekdays.some((weekday) => weekday === name)) ? known : undefined;
}

function daily(every: number, parts: Parts): Pattern | undefined {
  if (parts.has('BYMONTHDAY')) return undefined;
  if (!parts.has('BYDAY')) return { kind: 'daily', every };
  return every === 1 ? weekly(1, parts, undefined) : undefined;
}

/** Weeks begin on Monday here; where they begin matters only when some are left out. */
function weekly(every: number, parts: Parts, start: CalendarDate | undefined): Pattern | undefined {
  if (parts.has('BYMONTHDAY')) return undefined;
  if (every > 1 && (parts.get('WKST') ?? 'MO') !== 'MO') return undefined;
  const on = parts.has('BYDAY') ? parseWeekdays(parts.get('BYDAY') ?? '') : start && [weekdayOf(start)];
  return on && on.length > 0 ? { kind: 'weekly', every, on } : undefined;
}

function monthly(every: number, parts: Parts, start: CalendarDate): Pattern | undefined {
  const byDay = parts.get('BYDAY');
  if (byDay !== undefined) {
    const [, nth, weekday] = /^\+?([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay) ?? [];
    if (nth === undefined || parts.has('BYMONTHDAY')) return undefined;
    return { kind: 'monthlyByWeekday', every, nth: Number(nth) as Nth, weekday: weekday as Weekday };
  }
  const day = Number(parts.get('BYMONTHDAY') ?? start.slice(8));
  if (day === -1) return { kind: 'monthlyByDay', every, day: 31 };
  return Number.isInteger(day) && day >= 1 && day <= 31 ? { kind: 'monthlyByDay', every, day } : undefined;
}

/** In the standard a yearly rule with days but without a month means those days of every month, or of the whole year. */
function yearly(every: number, parts: Parts, start: CalendarDate): Pattern | undefined {
  const months = parts.get('BYMONTH');
  if (months === undefined && (parts.has('BYDAY') || parts.has('BYMONTHDAY'))) return undefined;
  if (months !== undefined && Number(months) !== Number(start.slice(5, 7))) return undefined;
  return monthly(every * monthsPerYear, parts, start);
}

function parsePattern(parts: Parts, start: CalendarDate): Pattern | undefined {
  const every = parseCount(parts.get('INTERVAL'));
  if (every === undefined) return undefined;
  if (parts.has('BYMONTH') && parts.get('FREQ') !== 'YEARLY') return undefined;
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return daily(every, parts);
    case 'WEEKLY':
      return weekly(every, parts, start);
    case 'MONTHLY':
      return monthly(every, parts, start);
    case 'QUARTERLY':
      return monthly(every * monthsPerQuarter, parts, start);
    case 'YEARLY':
      return yearly(every, parts, start);
    default:
      return undefined;
  }
}

const knownParts = new Set([
  'DTSTART',
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTH',
  'BYMONTHDAY',
  'UNTIL',
  'WKST',
  'X-BASE',
  'X-DAYOFF'
]);

/**
 * Reads what `formatRule` writes, and plain rules of other calendars as far as this suite knows their parts.
 * `undefined` for anything else: a rule that is half understood would be a wrong one. `start` stands in for a missing
 * DTSTART.
 */
export function parseRule(text: string, start?: CalendarDate): RecurrenceRule | undefined {
  const parts = splitParts(text);
  if (!parts || [...parts.keys()].some((name) => !knownParts.has(name))) return undefined;
  const begin = parts.has('DTSTART') ? parseDay(parts.get('DTSTART') ?? '') : start;
  const end = parts.has('UNTIL') ? parseDay(parts.get('UNTIL') ?? '') : null;
  const policy = (Object.keys(policyNames) as NonWorkingDayPolicy[]).find(
    (name) => policyNames[name] === (parts.get('X-DAYOFF') ?? 'KEEP')
  );
  const base = parts.get('X-BASE') ?? 'DUEDATE';
  if (!begin || end === undefined || !policy || !['COMPLETION', 'DUEDATE'].includes(base)) return undefined;
  const pattern = parsePattern(parts, begin);
  if (!pattern) return undefined;
  return {
    pattern,
    start: begin,
    end,
    base: base === 'COMPLETION' ? 'completion' : 'dueDate',
    onNonWorkingDay: policy
  };
}
