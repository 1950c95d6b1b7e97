import type { CalendarDate } from '../../../domain/dates/calendarDate';
import {
  weekdays,
  type NonWorkingDayPolicy,
  type Nth,
  type Pattern,
  type RecurrenceRule,
  type Schedule,
  type ScheduleSegment,
  type Weekday
} from '../../../domain/recurrence/rule';
import { fill } from '../../../ui/words/fill';
import { dayOfYear, monthName, weekdayName, weekdaysIn } from '../../../ui/words/weekdayNames';
import type { ChecklistWords } from './ChecklistWords';

type Strings = IChecklistWebPartStrings;

const nthKeys: Readonly<Record<Nth, keyof Strings>> = {
  1: 'NthFirst',
  2: 'NthSecond',
  3: 'NthThird',
  4: 'NthFourth',
  [-1]: 'NthLast'
};

/** As in "the first Monday". */
export function nthName(strings: Strings, nth: Nth): string {
  return strings[nthKeys[nth]];
}

const monthsPerQuarter = 3;
const monthsPerYear = 12;

function intervalWords({ strings, plural }: ChecklistWords, { kind, every }: Pattern): string {
  if (kind === 'daily') return every === 2 ? strings.EverySecondDay : plural('EveryDays', every);
  if (kind === 'weekly') return every === 2 ? strings.EverySecondWeek : plural('EveryWeeks', every);
  if (every === 2) return strings.EverySecondMonth;
  if (every === monthsPerQuarter) return strings.EveryQuarter;
  if (every % monthsPerYear !== 0) return plural('EveryMonths', every);
  const years = every / monthsPerYear;
  return years === 2 ? strings.EverySecondYear : plural('EveryYears', years);
}

function afterWords({ plural }: ChecklistWords, { kind, every }: Pattern): string {
  if (kind === 'daily') return plural('AfterDays', every);
  if (kind === 'weekly') return plural('AfterWeeks', every);
  return every % monthsPerYear === 0
    ? plural('AfterYears', every / monthsPerYear)
    : plural('AfterMonths', every);
}

/** The first of at least three days that follow each other, also over the end of a week. */
function firstOfSpan(on: readonly Weekday[]): Weekday | undefined {
  if (on.length < 3 || on.length === weekdays.length) return undefined;
  const before = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 6) % 7] as Weekday;
  const firsts = on.filter((day) => !on.includes(before(day)));
  return firsts.length === 1 ? firsts[0] : undefined;
}

/** The first and last of days that follow each other; `undefined` when they don't, or are too few. */
function spanOf(on: readonly Weekday[]): readonly [Weekday, Weekday] | undefined {
  const first = firstOfSpan(on);
  return first && [first, weekdays[(weekdays.indexOf(first) + on.length - 1) % 7] as Weekday];
}

function dayList({ formats, culture }: ChecklistWords, on: readonly Weekday[]): string {
  const inOrder = weekdaysIn(culture.locale).filter((day) => on.includes(day));
  return formats.list(inOrder.map((day) => weekdayName(culture.locale, day)));
}

function spanNames(
  { culture }: ChecklistWords,
  span: readonly [Weekday, Weekday]
): { first: string; last: string } {
  return { first: weekdayName(culture.locale, span[0]), last: weekdayName(culture.locale, span[1]) };
}

/** Days of the week, as in "Monday to Friday" or "Monday and Thursday". */
export function daysInWords(words: ChecklistWords, on: readonly Weekday[]): string {
  const span = spanOf(on);
  return span ? fill(words.strings.DaySpan, spanNames(words, span)) : dayList(words, on);
}

function weeklyWords(words: ChecklistWords, interval: string, on: readonly Weekday[]): string {
  const { strings } = words;
  const span = spanOf(on);
  return span
    ? fill(strings.RuleOnDaySpan, { interval, ...spanNames(words, span) })
    : fill(strings.RuleOnDays, { interval, days: dayList(words, on) });
}

/** A day that the shortest month does not have means the last one. */
function dateInMonth(day: number, start: CalendarDate): CalendarDate | undefined {
  const month = start.slice(5, 7);
  const isShort = ['04', '06', '09', '11'].includes(month);
  const length = month === '02' ? 28 : isShort ? 30 : 31;
  if (day > length) return undefined;
  // A leap year has every day.
  return `2028-${month}-${String(day).padStart(2, '0')}` as CalendarDate;
}

function monthlyWords(
  words: ChecklistWords,
  interval: string,
  pattern: Extract<Pattern, { kind: 'monthlyByDay' | 'monthlyByWeekday' }>,
  start: CalendarDate
): string {
  const { strings, formats, culture } = words;
  const isYearly = pattern.every % monthsPerYear === 0;
  const month = monthName(culture.locale, start);
  if (pattern.kind === 'monthlyByWeekday') {
    const nth = nthName(strings, pattern.nth);
    const weekday = weekdayName(culture.locale, pattern.weekday);
    return fill(isYearly ? strings.RuleOnNthOf : strings.RuleOnNth, { interval, nth, weekday, month });
  }
  const { day } = pattern;
  if (!isYearly) {
    if (day === 31) return fill(strings.RuleOnLastDay, { interval });
    return fill(strings.RuleOnMonthDay, { interval, day: formats.number(day) });
  }
  const date = dateInMonth(day, start);
  return date
    ? fill(strings.RuleOnDate, { interval, date: dayOfYear(culture.locale, date) })
    : fill(strings.RuleOnLastDayOf, { interval, month });
}

/** Which days a rule names, as in "Every second week on Monday and Thursday". */
export function patternSentence(words: ChecklistWords, { pattern, base, start }: RecurrenceRule): string {
  if (base === 'completion') return afterWords(words, pattern);
  const interval = intervalWords(words, pattern);
  if (pattern.kind === 'daily') return interval;
  if (pattern.kind === 'weekly') return weeklyWords(words, interval, pattern.on);
  return monthlyWords(words, interval, pattern, start);
}

/** The rule in a sentence, from the day on which it begins to hold. */
export function ruleSentence(words: ChecklistWords, rule: RecurrenceRule, from: CalendarDate): string {
  const { strings, formats } = words;
  const start = formats.date(rule.start > from ? rule.start : from);
  const values = { rule: patternSentence(words, rule), start };
  const isCounted = rule.base === 'completion';
  if (rule.end === null) return fill(isCounted ? strings.RuleFirst : strings.RuleFrom, values);
  const end = formats.date(rule.end);
  return fill(isCounted ? strings.RuleFirstTo : strings.RuleFromTo, { ...values, end });
}

/** What happens on days off; empty when nothing does. */
export function dayOffSentence(strings: Strings, policy: NonWorkingDayPolicy): string {
  const sentences: Readonly<Record<NonWorkingDayPolicy, string>> = {
    keep: '',
    before: strings.DayOffBefore,
    after: strings.DayOffAfter,
    skip: strings.DayOffSkip
  };
  return sentences[policy];
}

function segmentLine(words: ChecklistWords, { from, rule }: ScheduleSegment, isLater: boolean): string {
  const { strings, formats } = words;
  const start = formats.date(from);
  if (rule === 'paused') return fill(strings.SchedulePausedFrom, { start });
  if (!isLater) return ruleSentence(words, rule, from);
  return fill(strings.ScheduleLater, { start, rule: patternSentence(words, rule) });
}

/** What holds today, and what is planned to hold later: a line each. */
export function scheduleLines(
  words: ChecklistWords,
  schedule: Schedule,
  today: CalendarDate
): readonly string[] {
  const { strings, formats } = words;
  if (schedule.kind === 'once') return [strings.ScheduleOnce];
  if (schedule.kind === 'unreadable')
    return [fill(strings.ScheduleUnreadable, { line: formats.number(schedule.line) })];
  const past = schedule.segments.filter(({ from }) => from <= today).length;
  // What held before does not matter any more.
  const shown = schedule.segments.slice(Math.max(0, past - 1));
  return shown.map((segment, index) => segmentLine(words, segment, index > 0));
}
