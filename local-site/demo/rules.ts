import {
  dayOfMonth,
  daysBetween,
  daysInMonthOf,
  mondayOf,
  monthNumber,
  weekdayOf,
  type Day,
  type Weekday
} from './day';

/** What becomes of a day off: nothing, the occurrence moves, or it is left out. */
export type DayOffPolicy = 'keep' | 'before' | 'after' | 'skip';

/** A rule of a recurring task: its text as the list holds it, and the days that it names. */
export interface DemoRule {
  readonly text: string;
  readonly dayOff: DayOffPolicy;
  names(day: Day): boolean;
}

interface RuleParts {
  readonly start: Day;
  readonly frequency: string;
  readonly every?: number;
  readonly by?: string;
  readonly dayOff?: DayOffPolicy;
  readonly names: (day: Day) => boolean;
}

function rule({ start, frequency, every = 1, by, dayOff = 'keep', names }: RuleParts): DemoRule {
  const parts = [
    `DTSTART=${start}`,
    `FREQ=${frequency}`,
    ...(every === 1 ? [] : [`INTERVAL=${every}`]),
    ...(by === undefined ? [] : [by]),
    ...(dayOff === 'keep' ? [] : [`X-DAYOFF=${dayOff.toUpperCase()}`])
  ];
  return { text: parts.join(';'), dayOff, names: (day) => day >= start && names(day) };
}

export interface RuleOptions {
  readonly every?: number;
  readonly dayOff?: DayOffPolicy;
}

/** On these days of every so many weeks. */
export function weekly(start: Day, on: readonly Weekday[], options: RuleOptions = {}): DemoRule {
  const { every = 1 } = options;
  return rule({
    ...options,
    start,
    frequency: 'WEEKLY',
    by: `BYDAY=${on.join(',')}`,
    names: (day) =>
      on.includes(weekdayOf(day)) && (daysBetween(mondayOf(start), mondayOf(day)) / 7) % every === 0
  });
}

/** On this day of every so many months, or on the last one of a shorter month. */
export function monthlyOn(start: Day, date: number, options: RuleOptions = {}): DemoRule {
  const { every = 1 } = options;
  return rule({
    ...options,
    start,
    frequency: 'MONTHLY',
    by: `BYMONTHDAY=${date}`,
    names: (day) =>
      (monthNumber(day) - monthNumber(start)) % every === 0 &&
      dayOfMonth(day) === Math.min(date, daysInMonthOf(day))
  });
}

/** On the nth of these weekdays of the month; -1 is the last one. */
export function monthlyNth(
  start: Day,
  nth: 1 | 2 | 3 | 4 | -1,
  weekday: Weekday,
  options: RuleOptions = {}
): DemoRule {
  const isNth = (day: Day): boolean =>
    nth === -1 ? dayOfMonth(day) + 7 > daysInMonthOf(day) : Math.ceil(dayOfMonth(day) / 7) === nth;
  return rule({
    ...options,
    start,
    frequency: 'MONTHLY',
    by: `BYDAY=${nth}${weekday}`,
    names: (day) => weekdayOf(day) === weekday && isNth(day)
  });
}
