import type { OccurrenceRef } from '../../../domain/tasks/occurrence';
import { isSettled, isWaiting } from '../../../domain/tasks/standing';
import type { Task } from '../../../domain/tasks/task';
import { occurrenceIsOpen, taskStateAfter, type TaskEvent } from '../../../domain/tasks/taskState';
import type { BoardRows } from './board';

/** Names a write that is under way: about one occurrence of a task. */
export function pendingKey(taskId: number, { period }: Pick<OccurrenceRef, 'period'>): string {
  return `${taskId}|${period}`;
}

/** Names a write about the task as a whole. */
export function wholeTaskKey(taskId: number): string {
  return `${taskId}|`;
}

/** Whether a write is under way for this occurrence, or for the whole task. */
export function isPending(
  pending: ReadonlySet<string>,
  taskId: number,
  occurrence: Pick<OccurrenceRef, 'period'>
): boolean {
  if (pending.size === 0) return false;
  return pending.has(pendingKey(taskId, occurrence)) || pending.has(wholeTaskKey(taskId));
}

/** What a write that is under way will change in its task. */
export type Expectation =
  | { readonly kind: 'event'; readonly occurrence: OccurrenceRef; readonly event: TaskEvent }
  | { readonly kind: 'removal' };

export interface PendingWrite {
  readonly key: string;
  readonly taskId: number;
  /** `undefined`: nothing is shown before it is done. */
  readonly expected: Expectation | undefined;
}

/** The list may have been read again since the write was sent: what it tells already is not expected any more. */
function isStillToCome(task: Task, occurrence: OccurrenceRef, event: TaskEvent): boolean {
  switch (event.kind) {
    case 'completed':
    case 'skipped':
    case 'moved':
      return occurrenceIsOpen(task, occurrence);
    case 'signedOff':
    case 'sentBack':
      return isWaiting(task, occurrence);
    case 'reopened':
      return isSettled(task, occurrence);
  }
}

function afterWrite(task: Task, { expected }: PendingWrite): Task | undefined {
  if (expected?.kind === 'removal') return undefined;
  if (expected?.kind !== 'event') return task;
  const { occurrence, event } = expected;
  if (!isStillToCome(task, occurrence, event)) return task;
  return { ...task, ...taskStateAfter(task, occurrence, event) };
}

/** The rows as they will be when the writes that are under way have succeeded. */
export function withPending(rows: BoardRows, writes: readonly PendingWrite[]): BoardRows {
  const byTask = new Map<number, PendingWrite[]>();
  for (const write of writes) {
    if (write.expected) byTask.set(write.taskId, [...(byTask.get(write.taskId) ?? []), write]);
  }
  if (byTask.size === 0) return rows;
  const changed = [...rows.open, ...rows.doneThisMonth].flatMap((task) => {
    const own = byTask.get(task.id) ?? [];
    return own.reduce<Task[]>((now, write) => now.flatMap((one) => afterWrite(one, write) ?? []), [task]);
  });
  return {
    ...rows,
    open: changed.filter((task) => task.status === 'Open'),
    doneThisMonth: changed.filter((task) => task.status === 'Done')
  };
}
