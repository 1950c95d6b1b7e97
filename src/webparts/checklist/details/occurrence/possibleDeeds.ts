import { singlePeriodOf } from '../../../../domain/tasks/logKey';
import type { Occurrence } from '../../../../domain/tasks/occurrence';
import { isRecurring } from '../../../../domain/tasks/singleOccurrence';
import { isSettled } from '../../../../domain/tasks/standing';
import type { Task } from '../../../../domain/tasks/task';
import { canBeSkipped, occurrenceIsOpen } from '../../../../domain/tasks/taskState';

/** What a person who may edit can do with an occurrence. */
export type PossibleDeeds =
  | { readonly kind: 'settle'; readonly canSkip: boolean; readonly canMove: boolean }
  /** Sign off, or send back. */
  | { readonly kind: 'decide' }
  /** They did it themselves: somebody else has to decide. They can take it back. */
  | { readonly kind: 'waitForOther' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'nothing' };

const nothing: PossibleDeeds = { kind: 'nothing' };

/** Earlier rounds and expiries are over once a later one has begun. */
function isLatest(task: Task, { period }: Occurrence): boolean {
  if (isRecurring(task)) return true;
  if (task.kind === 'Renewal') return task.recent[0]?.period === period;
  return singlePeriodOf(task) === period;
}

/** `me`: site user id. An expiry can be neither skipped nor moved: what expires does not ask. */
export function possibleDeeds(task: Task, occurrence: Occurrence, me: number | undefined): PossibleDeeds {
  switch (occurrence.state) {
    case 'waiting':
      return { kind: me !== undefined && occurrence.settledBy === me ? 'waitForOther' : 'decide' };
    case 'done':
    case 'doneLate':
    case 'skipped':
      // Days that the rule skips were settled by nobody.
      return isSettled(task, occurrence) && isLatest(task, occurrence) ? { kind: 'reopen' } : nothing;
    case 'upcoming':
    case 'due':
    case 'late':
    case 'missed': {
      if (!occurrenceIsOpen(task, occurrence)) return nothing;
      const canMove = task.kind !== 'Renewal' && occurrence.state !== 'missed';
      return { kind: 'settle', canSkip: canBeSkipped(task), canMove };
    }
  }
}
