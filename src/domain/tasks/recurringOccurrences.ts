import { dueOf, nominalRange, type EffectiveDue } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import { nextRuleDate, nominalDates, previousRuleDate } from '../recurrence/nominalDates';
import { isFromCompletion, outstandingDays } from '../recurrence/outstandingDays';
import type { Schedule } from '../recurrence/rule';
import { ruleOn } from '../recurrence/schedule';
import type { Occurrence, RecentEntry } from './occurrence';
import { rememberedOccurrence, toOccurrence } from './occurrenceState';
import { dayEntries, rememberedFrom } from './recent';
import type { Task } from './task';

/** Whose occurrences, as seen from when. */
export interface Days {
  readonly task: Task;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

function later<T extends CalendarDate | undefined>(a: T, b: T): T {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** The first day on or after `from` that one of the schedule's rules names. */
export function nextNominal(schedule: Schedule, from: CalendarDate): CalendarDate | undefined {
  if (schedule.kind !== 'recurring') return undefined;
  for (const [index, segment] of schedule.segments.entries()) {
    if (segment.rule === 'paused' || segment.rule.base === 'completion') continue;
    const end = schedule.segments[index + 1]?.from;
    if (end !== undefined && end <= from) continue;
    const day = nextRuleDate(segment.rule, later(segment.from, from));
    if (day !== undefined && (end === undefined || day < end)) return day;
  }
  return undefined;
}

/** The last day before `before` that one of the schedule's rules names. */
export function previousNominal(schedule: Schedule, before: CalendarDate): CalendarDate | undefined {
  if (schedule.kind !== 'recurring') return undefined;
  for (const [index, { from, rule }] of [...schedule.segments.entries()].reverse()) {
    if (rule === 'paused' || rule.base === 'completion' || from >= before) continue;
    const end = schedule.segments[index + 1]?.from;
    const day = previousRuleDate(rule, end !== undefined && end < before ? end : before);
    if (day !== undefined && day >= from) return day;
  }
  return undefined;
}

function entryOn({ task }: Days, day: CalendarDate): RecentEntry | undefined {
  return task.recent.find(({ period }) => period === day);
}

/** When the rule wants it done: what somebody moved says otherwise itself. */
export function ruledDue({ task, calendar }: Days, day: CalendarDate): EffectiveDue {
  const rule = ruleOn(task.schedule, day);
  const policy = rule === undefined || rule === 'paused' ? 'keep' : rule.onNonWorkingDay;
  return dueOf(day, policy, calendar);
}

/** Days in a row that the search for the newest one looks at: days off that move ahead, and days that the rule skips. */
const mostLookedAt = 120;

/** The newest day named by the calendar that is due by today or settled. */
export function newestNominal(days: Days): CalendarDate | undefined {
  const { task, calendar, today } = days;
  const hasCome = (day: CalendarDate): boolean => {
    const entry = entryOn(days, day);
    if (entry) return isSettledOrCome(entry, today);
    const { due, skippedFor } = ruledDue(days, day);
    return skippedFor === null && due <= today;
  };
  let day = previousNominal(task.schedule, addDays(nominalRange(today, today, calendar).to, 1));
  for (let tries = 0; day !== undefined && tries < mostLookedAt && !hasCome(day); tries++)
    day = previousNominal(task.schedule, day);
  return day;
}

function isSettledOrCome({ state, due }: RecentEntry, today: CalendarDate): boolean {
  return state !== 'open' || (due !== null && due <= today);
}

/** Whatever is older than these, and open, was overtaken. */
interface Newest {
  readonly byCalendar: CalendarDate | undefined;
  readonly byAnyRule: CalendarDate | undefined;
}

function newestOf(days: Days): Newest {
  const { task, calendar, today } = days;
  const isCompletionDay = (day: CalendarDate): boolean => isFromCompletion(ruleOn(task.schedule, day));
  const come = dayEntries(task).filter((entry) => isSettledOrCome(entry, today));
  const outstanding = outstandingDays(task, calendar, rememberedFrom(task));
  const byCalendar = later(newestNominal(days), come.find(({ day }) => !isCompletionDay(day))?.day);
  const byCompletion = [
    ...come.map(({ day }) => day).filter(isCompletionDay),
    ...outstanding.filter((day) => ruledDue(days, day).due <= today)
  ];
  return { byCalendar, byAnyRule: later(byCalendar, byCompletion.sort().at(-1)) };
}

/**
 * The occurrences of the days, which are nominal ones, ascending; with what the row remembers of them. What is open is
 * missed when a newer one is due or settled. Rules that count from completion miss nothing among themselves: one has to be
 * done before there is another.
 */
export function occurrencesOn(days: Days, nominal: Iterable<CalendarDate>): readonly Occurrence[] {
  const { task, today } = days;
  const entries = new Map(task.recent.map((entry) => [entry.period, entry]));
  let newest: Newest | undefined;
  const isOvertaken = (day: CalendarDate): boolean => {
    newest ??= newestOf(days);
    const newer = isFromCompletion(ruleOn(task.schedule, day)) ? newest.byCalendar : newest.byAnyRule;
    return newer !== undefined && day < newer;
  };
  return [...new Set(nominal)].sort().map((day) => {
    const entry = entries.get(day);
    const { due, skippedFor } = ruledDue(days, day);
    const isOpen = entry === undefined || entry.state === 'open';
    const isSuperseded = isOpen && (entry?.due ?? due) < today && isOvertaken(day);
    return toOccurrence({ taskId: task.id, period: day, due, skippedFor, entry, isSuperseded }, today);
  });
}

function daysBetween(
  { task, calendar }: Days,
  from: CalendarDate,
  to: CalendarDate,
  horizon?: CalendarDate
): ReadonlySet<CalendarDate> {
  const range = nominalRange(from, to, calendar);
  return new Set([
    ...nominalDates(task.schedule, later<CalendarDate>(range.from, horizon ?? range.from), range.to),
    ...outstandingDays(task, calendar, horizon),
    ...dayEntries(task).map(({ day }) => day)
  ]);
}

/** Nominal days that can be due from `from` to `to`, what is outstanding, and every day that somebody acted on. */
export function allDays(days: Days, from: CalendarDate, to: CalendarDate): ReadonlySet<CalendarDate> {
  return daysBetween(days, from, to);
}

/** Of `allDays` those of which the row knows what became of them. */
export function knownDays(days: Days, from: CalendarDate, to: CalendarDate): ReadonlySet<CalendarDate> {
  return daysBetween(days, from, to, rememberedFrom(days.task));
}

/** What the row remembers of the time before the task recurred. */
export function looseOccurrences({ task, today }: Days): readonly Occurrence[] {
  if (dayEntries(task).length === task.recent.length) return [];
  return task.recent
    .filter(({ period }) => parseCalendarDate(period) === undefined)
    .map((entry) => rememberedOccurrence(task.id, entry, today));
}
