import { nominalRange } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../dates/calendarDate';
import type { Occurrence, OccurrenceState } from './occurrence';
import { rememberedFrom } from './recent';
import {
  knownDays,
  looseOccurrences,
  newestNominal,
  nextNominal,
  occurrencesOn,
  previousNominal,
  ruledDue,
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
  const next = [...all, ...nextOccurrences(days)].sort(byDue);
  const upcoming = next.find(({ state }) => state === 'upcoming');
  // Of a rule that names nothing but days off, the next of those: the task would be nowhere to be seen.
  const shown = upcoming ?? next.find(({ state, due }) => state === 'skipped' && due !== null && due > today);
  return [...now, ...(shown ? [shown] : [])].sort(byDue);
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

/** Days that are skipped or were acted on ahead of time, before the search for the next one gives up. */
const mostTries = 120;

/** From tomorrow on: the next one that nobody acted on, and days off before it that the rule skips. */
function nextOccurrences(days: Days): readonly Occurrence[] {
  const { schedule, recent } = days.task;
  const isKnown = (day: CalendarDate): boolean => recent.some(({ period }) => period === day);
  const found: Occurrence[] = [];
  let day = nextNominal(schedule, addDays(days.today, 1));
  for (let tries = 0; day !== undefined && tries < mostTries; tries++) {
    if (!isKnown(day)) found.push(...occurrencesOn(days, [day]));
    if (found.at(-1)?.state === 'upcoming') break;
    day = nextNominal(schedule, addDays(day, 1));
  }
  return found;
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

/**
 * What the row remembers, as many days that have come and that nobody acted on, and what was due as late as these: a rule
 * that moves days ahead may make a newer one due before an older one.
 */
function latestDays(days: Days, count: number): Iterable<CalendarDate> {
  const { task, calendar, today } = days;
  const horizon = rememberedFrom(task);
  const acted = new Set(task.recent.map(({ period }) => period));
  let earliestDue = today;
  let day = previousNominal(task.schedule, addDays(nominalRange(today, today, calendar).to, 1));
  for (let come = 0; day !== undefined && come < count; day = previousNominal(task.schedule, day)) {
    if (horizon !== undefined && day < horizon) break;
    const { due } = ruledDue(days, day);
    if (acted.has(day) || due > today) continue;
    come++;
    if (due < earliestDue) earliestDue = due;
  }
  return knownDays(days, earliestDue, today);
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
