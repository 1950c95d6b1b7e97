import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Task } from '../../../domain/tasks/task';
import type { RemovedTask, TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import { withTask } from './board';
import type { ChecklistMessage, TaskAction } from './message';
import type { BoardLoader } from './useBoard';

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

/** After a conflict: who did it, as far as the row tells. */
async function explainConflict(
  tasks: TaskRepository,
  action: TaskAction,
  task: Task,
  error: unknown
): Promise<ChecklistMessage> {
  const failed: ChecklistMessage = { kind: 'failed', action, title: task.title, error };
  if (!isRepositoryError(error, 'conflict')) return failed;
  try {
    const now = await tasks.get(task.id);
    if (action === 'complete' && now.status === 'Done') return { kind: 'doneByOther', task: now };
    if (action === 'reopen' && now.status === 'Open') return { kind: 'openAgain', task: now };
    return failed;
  } catch (reason) {
    return { ...failed, error: reason };
  }
}

/** Completing, reopening, deleting and taking back. Shown at once, rolled back when SharePoint refuses. */
export function useTaskActions(
  tasks: TaskRepository,
  loader: Pick<BoardLoader, 'change' | 'reload'>
): TaskActions {
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const [message, setMessage] = React.useState<ChecklistMessage>();
  const isMounted = useMounted();
  const { change, reload } = loader;

  const actions = React.useMemo(() => {
    const setBusy = (id: number, isBusy: boolean): void =>
      setPending((now) => new Set(isBusy ? [...now, id] : [...now].filter((other) => other !== id)));

    async function perform<T>(
      action: TaskAction,
      task: Task,
      work: () => Promise<T>,
      onDone: (result: T) => ChecklistMessage
    ): Promise<T | undefined> {
      setBusy(task.id, true);
      setMessage(undefined);
      try {
        const result = await work();
        if (isMounted()) setMessage(onDone(result));
        return result;
      } catch (error) {
        const explanation = await explainConflict(tasks, action, task, error);
        if (isMounted()) {
          setMessage(explanation);
          if (isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound')) reload();
        }
        return undefined;
      } finally {
        if (isMounted()) setBusy(task.id, false);
      }
    }

    return {
      dismiss: () => setMessage(undefined),
      say: setMessage,
      complete: (task: Task, note = '') =>
        perform(
          'complete',
          task,
          () => tasks.complete(task, note),
          (done): ChecklistMessage => {
            change((counts) => withTask(counts, task, done));
            return { kind: 'completed', task: done };
          }
        ),
      reopen: (task: Task, note = '') =>
        perform(
          'reopen',
          task,
          () => tasks.reopen(task, note),
          (open): ChecklistMessage => {
            change((counts) => withTask(counts, task, open));
            return { kind: 'reopened', task: open };
          }
        ),
      remove: async (task: Task) => {
        const result = await perform(
          'remove',
          task,
          () => tasks.remove(task),
          (removed): ChecklistMessage => {
            change((counts) => withTask(counts, task, undefined));
            return { kind: 'removed', task, removed };
          }
        );
        return result !== undefined;
      },
      restore: async (removed: RemovedTask, task: Task) => {
        await perform(
          'restore',
          task,
          () => tasks.restore(removed),
          (): ChecklistMessage => {
            change((counts) => withTask(counts, undefined, task));
            reload();
            return { kind: 'restored', title: task.title };
          }
        );
      }
    };
  }, [tasks, change, reload, isMounted]);

  return React.useMemo(() => ({ ...actions, pending, message }), [actions, pending, message]);
}
