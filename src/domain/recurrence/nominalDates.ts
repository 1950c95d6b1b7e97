import {
  addDays,
  calendarDate,
  dayNumber,
  dayOfNumber,
  daysBetween,
  firstOfMonth,
  type CalendarDate
} from '../dates/calendarDate';
import { weekdayOf } from '../calendar/dayOff';
import { weekdays, type Nth, type Pattern, type RecurrenceRule, type Schedule, type Weekday } from './rule';

function weekdayIndex(weekday: Weekday): number {
  return weekdays.indexOf(weekday);
}

function monthIndex(day: CalendarDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(index: number): number {
  const year = Math.floor(index / 12);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeapYear && index % 12 === 1 ? 29 : (monthLengths[index % 12] ?? 31);
}

function nthWeekday(index: number, nth: Nth, weekday: Weekday): CalendarDate {
  const first = firstOfMonth(index);
  const firstMatch = (weekdayIndex(weekday) - weekdayIndex(weekdayOf(first)) + 7) % 7;
  if (nth > 0) return addDays(first, firstMatch + (nth - 1) * 7);
  const last = daysInMonth(index) - 1;
  return addDays(first, last - ((last - firstMatch) % 7));
}

/** Days sort as text only as long as their years have four digits. */
const lastDay = calendarDate('9999-12-31');

/** The day so much later, or the last one there is. */
function daysLater(day: CalendarDate, days: number): CalendarDate {
  return days > daysBetween(day, lastDay) ? lastDay : addDays(day, days);
}

/** The first multiple of `every`, counted from 0, that is not below `value`. */
function roundUp(value: number, every: number): number {
  return Math.max(0, Math.ceil(value / every)) * every;
}

function dailyDates(
  every: number,
  start: CalendarDate,
  from: CalendarDate,
  to: CalendarDate
): CalendarDate[] {
  const first = dayNumber(start);
  const last = dayNumber(to);
  const dates: CalendarDate[] = [];
  for (let day = first + roundUp(dayNumber(from) - first, every); day <= last; day += every)
    dates.push(dayOfNumber(day));
  return dates;
}

function weeklyDates(
  { every, on }: Extract<Pattern, { kind: 'weekly' }>,
  start: CalendarDate,
  from: CalendarDate,
  to: CalendarDate
): CalendarDate[] {
  const monday = dayNumber(start) - weekdayIndex(weekdayOf(start));
  const last = dayNumber(to);
  const offsets = [...new Set(on.map(weekdayIndex))].sort((a, b) => a - b);
  const dates: CalendarDate[] = [];
  const firstWeek = roundUp(Math.floor((dayNumber(from) - monday) / 7), every);
  for (let day = monday + firstWeek * 7; day <= last; day += every * 7)
    dates.push(
      ...offsets.filter((offset) => day + offset <= last).map((offset) => dayOfNumber(day + offset))
    );
  return dates;
}

function monthlyDates(
  pattern: Extract<Pattern, { kind: 'monthlyByDay' | 'monthlyByWeekday' }>,
  start: CalendarDate,
  from: CalendarDate,
  to: CalendarDate
): CalendarDate[] {
  const { every } = pattern;
  const dates: CalendarDate[] = [];
  const first = monthIndex(start);
  const last = monthIndex(to);
  for (let index = first + roundUp(monthIndex(from) - first, every); index <= last; index += every) {
    dates.push(
      pattern.kind === 'monthlyByDay'
        ? addDays(firstOfMonth(index), Math.min(pattern.day, daysInMonth(index)) - 1)
        : nthWeekday(index, pattern.nth, pattern.weekday)
    );
  }
  return dates;
}

function patternDates(
  pattern: Pattern,
  start: CalendarDate,
  from: CalendarDate,
  to: CalendarDate
): CalendarDate[] {
  if (pattern.kind === 'daily') return dailyDates(pattern.every, start, from, to);
  if (pattern.kind === 'weekly') return weeklyDates(pattern, start, from, to);
  return monthlyDates(pattern, start, from, to);
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The days that a rule names from `from` to `to`, both included, ascending. */
export function ruleDates(
  rule: RecurrenceRule,
  from: CalendarDate,
  to: CalendarDate
): readonly CalendarDate[] {
  const begin = later(rule.start, from);
  const end = rule.end !== null && rule.end < to ? rule.end : to;
  if (begin > end) return [];
  return patternDates(rule.pattern, rule.start, begin, end).filter((day) => day >= begin && day <= end);
}

/**
 * The days that the schedule's rules name from `from` to `to`, both included, ascending and each once: every segment
 * names the days from its own beginning to the day before the next one begins. Rules that count from completion name none.
 */
export function nominalDates(
  schedule: Schedule,
  from: CalendarDate,
  to: CalendarDate
): readonly CalendarDate[] {
  if (schedule.kind !== 'recurring') return [];
  return schedule.segments.flatMap((segment, index) => {
    const next = schedule.segments[index + 1];
    const end = next && addDays(next.from, -1) < to ? addDays(next.from, -1) : to;
    if (segment.rule === 'paused' || segment.rule.base === 'completion') return [];
    return ruleDates(segment.rule, later(segment.from, from), end);
  });
}

/** Days within which a rule names at least one day, once it has begun. */
function longestGap(pattern: Pattern): number {
  if (pattern.kind === 'daily') return pattern.every;
  if (pattern.kind === 'weekly') return pattern.every * 7 + 7;
  // The fourth weekday can be early in one month and late in the next.
  return pattern.every * 31 + 7;
}

/** The first day that the rule names on or after `from`; `undefined` when it has ended by then. */
export function nextRuleDate(rule: RecurrenceRule, from: CalendarDate): CalendarDate | undefined {
  const begin = later(rule.start, from);
  return ruleDates(rule, begin, daysLater(begin, longestGap(rule.pattern)))[0];
}

/** The last day that the rule names before `before`. */
export function previousRuleDate(rule: RecurrenceRule, before: CalendarDate): CalendarDate | undefined {
  const dayBefore = addDays(before, -1);
  const last = rule.end !== null && rule.end < dayBefore ? rule.end : dayBefore;
  if (last < rule.start) return undefined;
  return ruleDates(rule, addDays(last, -longestGap(rule.pattern)), last).at(-1);
}

/** The first day that the rule names; `undefined` when it ends before that. */
export function firstRuleDate(rule: RecurrenceRule): CalendarDate | undefined {
  if (rule.base === 'dueDate') return nextRuleDate(rule, rule.start);
  return rule.end !== null && rule.end < rule.start ? undefined : rule.start;
}
