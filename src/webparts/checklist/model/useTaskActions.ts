import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import type { RemovedTask, TaskRepository } from '../../../domain/tasks/TaskRepository';
import { withTask } from './board';
import type { ChecklistMessage } from './message';
import type { BoardLoader } from './useBoard';
import { usePerform } from './usePerform';

export interface TaskActions {
  /** Ids of tasks that a write is under way for: they are shown as they will be. */
  readonly pending: ReadonlySet<number>;
  readonly message: ChecklistMessage | undefined;
  readonly dismiss: () => void;
  /** Say what happened elsewhere, e.g. in the panel. */
  readonly say: (message: ChecklistMessage) => void;
  readonly complete: (task: Task, note?: string) => Promise<Task | undefined>;
  readonly reopen: (task: Task, note?: string) => Promise<Task | undefined>;
  readonly remove: (task: Task) => Promise<boolean>;
  readonly restore: (removed: RemovedTask, task: Task) => Promise<void>;
}

/** Completing, reopening, deleting and taking back. Shown at once, rolled back when SharePoint refuses. */
export function useTaskActions(
  tasks: TaskRepository,
  loader: Pick<BoardLoader, 'change' | 'reload'>
): TaskActions {
  const { change, reload } = loader;
  const { perform, pending, message, say } = usePerform(tasks, reload);

  const actions = React.useMemo(() => {
    const move = (before: Task | undefined, after: Task | undefined): void =>
      change((counts) => withTask(counts, before, after));
    const completed = (before: Task, task: Task): ChecklistMessage => {
      move(before, task);
      return { kind: 'completed', task };
    };
    const reopened = (before: Task, task: Task): ChecklistMessage => {
      move(before, task);
      return { kind: 'reopened', task };
    };
    const removedFrom = (task: Task, removed: RemovedTask): ChecklistMessage => {
      move(task, undefined);
      return { kind: 'removed', task, removed };
    };
    const restored = (task: Task): ChecklistMessage => {
      move(undefined, task);
      // The row has a new version now.
      reload();
      return { kind: 'restored', title: task.title };
    };
    return {
      dismiss: () => say(undefined),
      say,
      complete: (task: Task, note = '') =>
        perform(
          'complete',
          task,
          () => tasks.complete(task, note),
          (done) => completed(task, done)
        ),
      reopen: (task: Task, note = '') =>
        perform(
          'reopen',
          task,
          () => tasks.reopen(task, note),
          (open) => reopened(task, open)
        ),
      remove: async (task: Task) => {
        const removed = await perform(
          'remove',
          task,
          () => tasks.remove(task),
          (found) => removedFrom(task, found)
        );
        return removed !== undefined;
      },
      restore: async (removed: RemovedTask, task: Task) => {
        await perform(
          'restore',
          task,
          () => tasks.restore(removed),
          () => restored(task)
        );
      }
    };
  }, [tasks, change, reload, perform, say]);

  return React.useMemo(() => ({ ...actions, pending, message }), [actions, pending, message]);
}
