import type { Task } from '../../../domain/tasks/task';
import type { TaskChange, TaskRepository } from '../../../domain/tasks/TaskRepository';
import type { BulkOutcome } from './runBulk';
import { writeChanges, writeRows, type BulkWatch } from './writeRows';

export interface UndoOutcome {
  readonly done: number;
  /** Titles of tasks that stay as they are, each with the reason. */
  readonly failed: readonly { readonly title: string; readonly error: unknown }[];
}

function fieldsBefore({ task, fields }: TaskChange): TaskChange['fields'] {
  const { owner, backup, dueDate, focusArea } = task;
  const before = { owner, backup, dueDate, focusArea };
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in fields));
}

/**
 * Takes back what was done: fields get their values of before, occurrences are open again or back on their day. A task that
 * somebody edited meanwhile is not touched.
 */
export async function undoBulk(
  tasks: TaskRepository,
  { action, written, changes, changed }: BulkOutcome,
  watch: BulkWatch
): Promise<UndoOutcome> {
  const now = new Map(changed.map((task) => [task.id, task]));
  const back = changes.flatMap((change) => {
    const task: Task | undefined = now.get(change.task.id);
    return task ? [{ task, fields: fieldsBefore(change) }] : [];
  });
  const ofTasks = await writeChanges(tasks, back, watch);
  const latest = new Map(written.map(({ task }) => [task.id, task]));
  const ofRows = await writeRows(
    written.map(({ item, task }) => ({ ...item, task: latest.get(task.id) ?? task })),
    ({ task, occurrence }) =>
      action.kind === 'move' && occurrence.due !== null
        ? tasks.move(task, { ...occurrence, due: action.to }, occurrence.due, '')
        : tasks.reopen(task, occurrence, ''),
    watch
  );
  return {
    done: ofTasks.changed.length + ofRows.written.length,
    failed: [
      ...ofTasks.failed.map(({ task, error }) => ({ title: task.title, error })),
      ...ofRows.failed.map(({ item, error }) => ({ title: item.task.title, error }))
    ]
  };
}
