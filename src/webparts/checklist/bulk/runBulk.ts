import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { planBulk, type BulkAction, type LeftOut } from '../../../domain/tasks/bulkPlan';
import { nothingToRecord } from '../../../domain/tasks/completion';
import type { Task } from '../../../domain/tasks/task';
import type { TaskChange, TaskRepository } from '../../../domain/tasks/TaskRepository';
import { writeChanges, writeRows, type BulkWatch, type WrittenRow } from './writeRows';

/** What became of a bulk action, row by row. */
export interface BulkOutcome {
  readonly action: BulkAction;
  readonly written: readonly WrittenRow[];
  /** The fields of tasks that were to be changed, with the tasks as they were; and the tasks that were. */
  readonly changes: readonly TaskChange[];
  readonly changed: readonly Task[];
  readonly failed: readonly { readonly item: ChecklistItem; readonly error: unknown }[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that were not reached because the work was stopped. */
  readonly notTried: readonly ChecklistItem[];
}

function writerOf(tasks: TaskRepository, action: BulkAction): (item: ChecklistItem) => Promise<Task> {
  switch (action.kind) {
    case 'complete':
      return ({ task, occurrence }) => tasks.complete(task, occurrence, nothingToRecord);
    case 'skip':
      return ({ task, occurrence }) => tasks.skip(task, occurrence, action.reason);
    case 'move':
      return ({ task, occurrence }) => tasks.move(task, occurrence, action.to, '');
    case 'change':
      return ({ task }) => Promise.resolve(task);
  }
}

/** Does the same with many rows, as far as it can be done with them. */
export async function runBulk(
  tasks: TaskRepository,
  items: readonly ChecklistItem[],
  action: BulkAction,
  watch: BulkWatch
): Promise<BulkOutcome> {
  const { changes, occurrences, leftOut } = planBulk(items, action);
  const total = changes.length + occurrences.length;
  const progressFrom =
    (base: number): BulkWatch['onProgress'] =>
    ({ done }) =>
      watch.onProgress({ done: base + done, total });
  const ofTasks = await writeChanges(tasks, changes, { ...watch, onProgress: progressFrom(0) });
  const ofRows = await writeRows(occurrences, writerOf(tasks, action), {
    ...watch,
    onProgress: progressFrom(changes.length)
  });
  const rowOf = (id: number): readonly ChecklistItem[] =>
    items.filter(({ task }) => task.id === id).slice(0, 1);
  return {
    action,
    written: ofRows.written,
    changes,
    changed: ofTasks.changed,
    failed: [
      ...ofTasks.failed.flatMap(({ task, error }) => rowOf(task.id).map((item) => ({ item, error }))),
      ...ofRows.failed
    ],
    leftOut,
    notTried: [...ofTasks.notTried.flatMap(rowOf), ...ofRows.notTried]
  };
}

/** How many rows or tasks were written. */
export function countWritten({ written, changed }: Pick<BulkOutcome, 'written' | 'changed'>): number {
  return written.length + changed.length;
}
