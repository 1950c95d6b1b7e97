import { expiryOf } from '../tasks/logKey';
import type { RecentEntry } from '../tasks/occurrence';
import type { Task } from '../tasks/task';

/** The renewal that was recorded last, as far as the task's row remembers; `undefined` when there was none. */
export function lastRenewal({ recent }: Pick<Task, 'recent'>): RecentEntry | undefined {
  const renewed = recent.filter(
    ({ period, state, on }) => (state === 'done' || state === 'waiting') && on !== null && isOfRenewal(period)
  );
  return renewed.reduce<RecentEntry | undefined>(
    (latest, entry) => (latest === undefined || (entry.on ?? '') > (latest.on ?? '') ? entry : latest),
    undefined
  );
}

/** Also the first one, of which nobody knew when it would expire. */
function isOfRenewal(period: string): boolean {
  return expiryOf(period) !== undefined || period === 'expiry unknown';
}
