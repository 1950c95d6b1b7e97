import { nominalRange } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../dates/calendarDate';
import type { Occurrence, OccurrenceState } from './occurrence';
import { rememberedFrom } from './recent';
import {
  dueOn,
  knownDays,
  looseOccurrences,
  newestNominal,
  nextNominal,
  occurrencesOn,
  previousNominal,
  type Days
} from './recurringOccurrences';
import { isRecurring, singleOccurrence, singleOccurrences } from './singleOccurrence';
import type { Task } from './task';

function byDue(a: Occurrence, b: Occurrence): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.period.localeCompare(b.period);
}

/**
 * The occurrences that are due from `from` to `to`, both included, by due date. Of a task that is done often the row
 * remembers only the latest ones: what lies before them is left out, and stands in the log.
 */
export function occurrencesBetween(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate,
  from: CalendarDate,
  to: CalendarDate
): readonly Occurrence[] {
  const days = { task, calendar, today };
  const all = isRecurring(task)
    ? [...occurrencesOn(days, knownDays(days, from, to)), ...looseOccurrences(days)]
    : singleOccurrences(task, today);
  return all.filter(({ due }) => due !== null && due >= from && due <= to).sort(byDue);
}

const wanted: readonly OccurrenceState[] = ['waiting', 'late', 'due'];

/**
 * What wants attention: what waits for sign-off, is late or due today, and the next one that is not settled. Missed ones
 * are over. A task that is done once has its one occurrence, as long as it is open.
 */
export function currentOccurrences(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate
): readonly Occurrence[] {
  if (!isRecurring(task)) return currentOfSingle(task, today);
  const days = { task, calendar, today };
  const all = [...occurrencesOn(days, openDays(days)), ...looseOccurrences(days)];
  const now = all.filter(({ state }) => wanted.includes(state));
  const upcoming = all.filter(({ state }) => state === 'upcoming');
  const next = [...upcoming, ...nextOccurrence(days)].sort(byDue).slice(0, 1);
  return [...now, ...next].sort(byDue);
}

function currentOfSingle(task: Task, today: CalendarDate): readonly Occurrence[] {
  const waiting = singleOccurrences(task, today).filter(({ state }) => state === 'waiting');
  const present = singleOccurrence(task, today);
  const isOpen = task.status === 'Open' && present.state !== 'waiting';
  return isOpen ? [...waiting, present] : waiting;
}

/** The days of which something may be wanted now: all that is older was missed, all that is newer is not due yet. */
function openDays(days: Days): Iterable<CalendarDate> {
  const { task, today } = days;
  const known = new Set(knownDays(days, today, today));
  const newest = newestNominal(days);
  const horizon = rememberedFrom(task);
  if (newest !== undefined && (horizon === undefined || newest >= horizon)) known.add(newest);
  for (const { period, state } of task.recent) {
    if (state === 'done' || state === 'skipped') known.delete(period as CalendarDate);
  }
  return known;
}

/** Days that are skipped or were settled ahead of time, before the search for the next one gives up. */
const mostTries = 80;

/** The next one after today that wants to be done; of a rule that names nothing but days off, the next of those. */
function nextOccurrence(days: Days): readonly Occurrence[] {
  const { schedule } = days.task;
  let firstSkipped: Occurrence | undefined;
  let day = nextNominal(schedule, addDays(days.today, 1));
  for (let tries = 0; day !== undefined && tries < mostTries; tries++) {
    const [found] = occurrencesOn(days, [day]);
    if (found?.state === 'upcoming') return [found];
    if (found?.state === 'skipped' && found.skippedFor !== null) firstSkipped ??= found;
    day = nextNominal(schedule, addDays(day, 1));
  }
  return firstSkipped ? [firstSkipped] : [];
}

/** The latest `count` occurrences whose day has come or that are settled, oldest first. */
export function lastOccurrences(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate,
  count: number
): readonly Occurrence[] {
  const days = { task, calendar, today };
  const all = isRecurring(task)
    ? [...occurrencesOn(days, latestDays(days, count)), ...looseOccurrences(days)]
    : singleOccurrences(task, today);
  return all
    .filter(({ state, due, skippedFor }) => {
      const isDayOffToCome = skippedFor !== null && due !== null && due > today;
      return state !== 'upcoming' && !isDayOffToCome;
    })
    .sort(byDue)
    .slice(-count);
}

/** What the row remembers, and the latest days that have come, as many as are asked for. */
function latestDays(days: Days, count: number): Iterable<CalendarDate> {
  const { task, calendar, today } = days;
  const horizon = rememberedFrom(task);
  const found = new Set(knownDays(days, today, today));
  let day = previousNominal(task.schedule, addDays(nominalRange(today, today, calendar).to, 1));
  for (let come = 0; day !== undefined && come < count; day = previousNominal(task.schedule, day)) {
    if (horizon !== undefined && day < horizon) break;
    found.add(day);
    if (dueOn(days, day) <= today) come++;
  }
  return found;
}

/** How many of the latest occurrences were missed. */
export function missedCount(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate,
  count: number = 12
): number {
  return lastOccurrences(task, calendar, today, count).filter(({ state }) => state === 'missed').length;
}
