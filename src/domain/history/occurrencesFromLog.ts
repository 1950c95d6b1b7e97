import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import type { Occurrence, RecentEntry } from '../tasks/occurrence';
import { toOccurrence } from '../tasks/occurrenceState';
import { allDays, occurrencesOn } from '../tasks/recurringOccurrences';
import { isRecurring, singleOccurrence } from '../tasks/singleOccurrence';
import type { Task, TaskLogEntry } from '../tasks/task';
import { isRound, occurrenceLogs, type OccurrenceLog } from './occurrenceLog';

const finality = ['open', 'waiting', 'skipped', 'done'] as const;

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * Where a log that was read for some months and the task's own copy both speak of an occurrence, the one that knows more
 * counts: a later round, or a later stand within it. The copy also knows of moves that were logged in other months.
 */
function merged(logged: RecentEntry, copied: RecentEntry | undefined): RecentEntry {
  if (!copied || copied.round < logged.round) return logged;
  if (copied.round > logged.round) return copied;
  const lateSince = earliest(logged.lateSince, copied.lateSince);
  if (finality.indexOf(copied.state) > finality.indexOf(logged.state)) return { ...copied, lateSince };
  const due = logged.state === 'open' ? (copied.due ?? logged.due) : logged.due;
  return { ...logged, due, lateSince };
}

/**
 * The task as if its row remembered everything that the log says. What is open of a task that is done once stands in the
 * row itself, where its date can be changed without the log.
 */
function withWholeMemory(task: Task, logs: readonly OccurrenceLog[]): Task {
  const copies = new Map(task.recent.map((entry) => [entry.period, entry]));
  const logged = logs
    .map(({ state }) => merged(state, copies.get(state.period)))
    .filter(({ period, state }) => isRecurring(task) || !isRound(period) || state !== 'open');
  const known = new Set(logged.map(({ period }) => period));
  return { ...task, recent: [...logged, ...task.recent.filter(({ period }) => !known.has(period))] };
}

function byDue(a: Occurrence, b: Occurrence): number {
  return (a.due ?? '').localeCompare(b.due ?? '') || a.period.localeCompare(b.period);
}

/** An occurrence that no rule names (any more). Whatever of it is open is over. */
export function looseOccurrence(taskId: number, entry: RecentEntry, today: CalendarDate): Occurrence {
  const { period, due } = entry;
  return toOccurrence({ taskId, period, due, skippedFor: null, entry, isSuperseded: true }, today);
}

/** The day by which an occurrence belongs to a period: its due date, or the day on which it was done without one. */
export function dayOfReport({ due, settledOn }: Occurrence): CalendarDate | null {
  return due ?? settledOn;
}

/**
 * The occurrences of one task that belong to the days from `from` to `to`, by due date, as the log has them. Unlike
 * `occurrencesBetween` it looks back as far as `log` does: `log` holds what was logged of these days, in any order.
 */
export function occurrencesFromLog(
  task: Task,
  log: readonly TaskLogEntry[],
  calendar: WorkingCalendar,
  today: CalendarDate,
  range: { readonly from: CalendarDate; readonly to: CalendarDate; readonly timeZone: string }
): readonly Occurrence[] {
  const { from, to, timeZone } = range;
  const whole = withWholeMemory(task, occurrenceLogs(log, timeZone));
  const days = { task: whole, calendar, today };
  const ruled = isRecurring(whole)
    ? occurrencesOn(days, allDays(days, from, to))
    : [singleOccurrence(whole, today)];
  const named = new Set(ruled.map(({ period }) => period));
  const isOnce = !isRecurring(whole) && task.kind !== 'Renewal';
  const loose = whole.recent
    .filter(({ period }) => !named.has(period) && !(isOnce && isRound(period)))
    .map((entry) => looseOccurrence(task.id, entry, today));
  return [...ruled, ...loose]
    .filter((occurrence) => {
      const day = dayOfReport(occurrence);
      return day !== null && day >= from && day <= to;
    })
    .sort(byDue);
}
