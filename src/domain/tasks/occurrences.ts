import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../dates/calendarDate';
import type { Occurrence, OccurrenceState } from './occurrence';
import {
  knownDays,
  nextNominal,
  occurrencesOn,
  previousNominal,
  rememberedFrom
} from './recurringOccurrences';
import { isRecurring, singleOccurrence, singleOccurrences } from './singleOccurrence';
import type { Task } from './task';

/** How far a first look reaches on both sides of today; further days are searched for one by one. */
const nearDays = 14;

function byDue(a: Occurrence, b: Occurrence): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.period.localeCompare(b.period);
}

function isWithin({ due }: Occurrence, from: CalendarDate, to: CalendarDate): boolean {
  return due !== null && due >= from && due <= to;
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
  const all = isRecurring(task)
    ? occurrencesOn({ task, calendar, today }, knownDays(task, from, to))
    : singleOccurrences(task, today);
  return all.filter((occurrence) => isWithin(occurrence, from, to)).sort(byDue);
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
  if (!isRecurring(task)) {
    const waiting = singleOccurrences(task, today).filter(({ state }) => state === 'waiting');
    const present = singleOccurrence(task, today);
    const isOpen = task.status === 'Open' && present.state !== 'waiting';
    return isOpen ? [...waiting, present] : waiting;
  }
  const near = new Set(knownDays(task, addDays(today, -nearDays), addDays(today, nearDays)));
  const previous = previousNominal(task.schedule, addDays(today, -nearDays));
  const horizon = rememberedFrom(task);
  if (previous !== undefined && (horizon === undefined || previous >= horizon)) near.add(previous);
  const days = { task, calendar, today };
  const all = occurrencesOn(days, near);
  const now = all.filter(({ state }) => wanted.includes(state));
  const next = all.find(({ state }) => state === 'upcoming') ?? searchUpcoming(days);
  return [...now, ...(next ? [next] : [])].sort(byDue);
}

/** The next occurrence beyond the days near today. */
function searchUpcoming(days: Parameters<typeof occurrencesOn>[0]): Occurrence | undefined {
  const { task, today } = days;
  let day = nextNominal(task.schedule, addDays(today, nearDays));
  // Days that the rule skips, or that were settled ahead of time.
  for (let tries = 0; day !== undefined && tries < 60; tries++) {
    const [found] = occurrencesOn(days, [day]);
    if (found?.state === 'upcoming') return found;
    day = nextNominal(task.schedule, addDays(day, 1));
  }
  return undefined;
}

/** The latest `count` occurrences whose day has come or that are settled, oldest first. */
export function lastOccurrences(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate,
  count: number
): readonly Occurrence[] {
  if (!isRecurring(task)) {
    return singleOccurrences(task, today)
      .filter(({ state, due }) => state !== 'upcoming' && (state !== 'due' || due === today))
      .sort(byDue)
      .slice(-count);
  }
  const horizon = rememberedFrom(task);
  const past = new Set<CalendarDate>();
  for (let day = previousNominal(task.schedule, addDays(today, nearDays + 1)); day !== undefined;) {
    if (past.size >= count + nearDays || (horizon !== undefined && day < horizon)) break;
    past.add(day);
    day = previousNominal(task.schedule, day);
  }
  const days = new Set([...knownDays(task, today, today), ...past]);
  return occurrencesOn({ task, calendar, today }, days)
    .filter(({ state, due }) => state !== 'upcoming' || (due !== null && due <= today))
    .sort(byDue)
    .slice(-count);
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
