import { expiryOf, periodOf } from './logKey';
import type { OccurrenceRef, RecentEntry } from './occurrence';
import type { Task } from './task';

type OfTask = Pick<Task, 'recent' | 'status' | 'cycle'>;
type Round = Pick<OccurrenceRef, 'period' | 'round'>;

function entryOf({ recent }: OfTask, { period, round }: Round): RecentEntry | undefined {
  return recent.find((entry) => entry.period === period && entry.round === round);
}

/** Whether the occurrence was handed in, in this round, and waits for a second person. */
export function isWaiting(task: OfTask, occurrence: Round): boolean {
  return entryOf(task, occurrence)?.state === 'waiting';
}

/** Whether it is a renewal after which the next expiry was renewed as well: it cannot be taken back on its own. */
export function isFollowed({ recent }: Pick<Task, 'recent'>, { period }: Pick<Round, 'period'>): boolean {
  const expiry = expiryOf(period);
  if (expiry === undefined) return false;
  return recent.some((entry) => entry.state !== 'open' && (expiryOf(entry.period) ?? '') > expiry);
}

/**
 * Whether somebody completed or skipped the occurrence in this round, so that it can be taken back. Tasks that were done
 * before occurrences were remembered say so by their status alone.
 */
export function isSettled(task: OfTask, occurrence: Round): boolean {
  const entry = entryOf(task, occurrence);
  if (entry) return entry.state !== 'open' && !isFollowed(task, occurrence);
  return task.status === 'Done' && occurrence.period === periodOf(task);
}
