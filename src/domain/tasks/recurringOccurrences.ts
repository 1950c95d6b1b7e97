import { dueOf } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, addMonths, parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import { nextRuleDate, nominalDates, previousRuleDate } from '../recurrence/nominalDates';
import type { Pattern, RecurrenceRule, Schedule } from '../recurrence/rule';
import { ruleOn } from '../recurrence/schedule';
import { mostRecentEntries, type Occurrence, type RecentEntry } from './occurrence';
import { toOccurrence } from './occurrenceState';
import type { Task } from './task';

/** Days by which holidays may move a due date away from its nominal day, as far as ranges look. */
const slackDays = 14;

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

function afterCompletion(on: CalendarDate, pattern: Pattern): CalendarDate {
  if (pattern.kind === 'daily') return addDays(on, pattern.every);
  if (pattern.kind === 'weekly') return addDays(on, pattern.every * 7);
  return addMonths(on, pattern.every);
}

/** Entries of days, newest first: those that the schedule is about. */
function dayEntries(task: Pick<Task, 'recent'>): readonly (RecentEntry & { readonly day: CalendarDate })[] {
  return task.recent
    .flatMap((entry) => {
      const day = parseCalendarDate(entry.period);
      return day ? [{ ...entry, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The one day that is outstanding when rules count from completion; `undefined` when none is. */
export function outstandingDay(task: Pick<Task, 'schedule' | 'recent'>): CalendarDate | undefined {
  if (task.schedule.kind !== 'recurring') return undefined;
  const { segments } = task.schedule;
  const entries = dayEntries(task);
  const newest = entries[0];
  const settled = entries.filter(({ state }) => state !== 'open').map(({ on, day }) => on ?? day);
  const last = settled.sort().at(-1);
  for (const [index, { from, rule }] of segments.entries()) {
    if (rule === 'paused' || rule.base !== 'completion') continue;
    const counted = last === undefined ? rule.start : afterCompletion(last, rule.pattern);
    const afterKnown = newest === undefined ? counted : later(counted, addDays(newest.day, 1));
    const day = later(later(afterKnown, from), rule.start);
    const next = segments[index + 1];
    const isOfSegment = next === undefined || day < next.from;
    if (isOfSegment && (rule.end === null || day <= rule.end)) return day;
  }
  return undefined;
}

/** Whether an occurrence was moved or reopened and is not settled: rules that count from completion wait for it. */
function hasOpenEntry(task: Pick<Task, 'recent' | 'schedule'>): boolean {
  return dayEntries(task).some(
    ({ state, day }) => state === 'open' && isFromCompletion(ruleOn(task.schedule, day))
  );
}

function isFromCompletion(rule: RecurrenceRule | 'paused' | undefined): boolean {
  return rule !== undefined && rule !== 'paused' && rule.base === 'completion';
}

/**
 * The oldest day of which the task's row still knows what became of it. `undefined`: of all. What lies before it stands in
 * the log.
 */
export function rememberedFrom(task: Pick<Task, 'recent'>): CalendarDate | undefined {
  if (task.recent.length < mostRecentEntries) return undefined;
  return dayEntries(task).at(-1)?.day;
}

interface Days {
  readonly task: Task;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

function effective(task: Task, day: CalendarDate, calendar: WorkingCalendar): ReturnType<typeof dueOf> {
  const rule = ruleOn(task.schedule, day);
  const policy = rule === undefined || rule === 'paused' ? 'keep' : rule.onNonWorkingDay;
  return dueOf(day, policy, calendar);
}

/** The newest day that is due by today, or was settled: whatever is older and open was missed. */
function newestDueDay({ task, calendar, today }: Days): CalendarDate | undefined {
  const settled = dayEntries(task).find(({ state }) => state !== 'open')?.day;
  const isDue = (day: CalendarDate): boolean => {
    const { due, skippedFor } = effective(task, day, calendar);
    return skippedFor === null && due <= today;
  };
  const near = nominalDates(task.schedule, addDays(today, -slackDays), addDays(today, slackDays));
  let day = [...near].reverse().find(isDue);
  if (day === undefined) day = previousNominal(task.schedule, addDays(today, -slackDays));
  while (day !== undefined && !isDue(day)) day = previousNominal(task.schedule, day);
  if (settled === undefined || day === undefined) return settled ?? day;
  return later(settled, day);
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

/** The occurrences of the days, which are nominal ones, ascending; with what the row remembers of them. */
export function occurrencesOn(days: Days, nominal: Iterable<CalendarDate>): readonly Occurrence[] {
  const { task, calendar, today } = days;
  const entries = new Map(task.recent.map((entry) => [entry.period, entry]));
  let newest: CalendarDate | undefined | null = null;
  return [...new Set(nominal)].sort().map((day) => {
    const entry = entries.get(day);
    const { due, skippedFor } = effective(task, day, calendar);
    const isOpen = entry === undefined || entry.state === 'open';
    const isPast = (entry?.due ?? due) < today;
    if (isOpen && isPast && newest === null) newest = newestDueDay(days);
    const isSuperseded = isOpen && isPast && day < (newest ?? day);
    return toOccurrence({ taskId: task.id, period: day, due, skippedFor, entry, isSuperseded }, today);
  });
}

/** Nominal days from `from` to `to`, what is outstanding, and every day that somebody acted on. */
export function allDays(task: Task, from: CalendarDate, to: CalendarDate): ReadonlySet<CalendarDate> {
  const outstanding = hasOpenEntry(task) ? undefined : outstandingDay(task);
  return new Set([
    ...nominalDates(task.schedule, addDays(from, -slackDays), addDays(to, slackDays)),
    ...(outstanding === undefined ? [] : [outstanding]),
    ...dayEntries(task).map(({ day }) => day)
  ]);
}

/** Of `allDays` those of which the row knows what became of them. */
export function knownDays(task: Task, from: CalendarDate, to: CalendarDate): ReadonlySet<CalendarDate> {
  const horizon = rememberedFrom(task);
  const days = [...allDays(task, from, to)];
  return new Set(horizon === undefined ? days : days.filter((day) => day >= horizon));
}
