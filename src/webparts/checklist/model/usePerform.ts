import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Task } from '../../../domain/tasks/task';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import type { ChecklistMessage, TaskAction } from './message';

/** Does one thing to one task and says what came of it. `undefined` when it failed. */
export type Perform = <T>(
  action: TaskAction,
  task: Task,
  work: () => Promise<T>,
  onDone: (result: T) => ChecklistMessage
) => Promise<T | undefined>;

export interface Performer {
  readonly perform: Perform;
  /** Ids of tasks that a write is under way for. */
  readonly pending: ReadonlySet<number>;
  readonly message: ChecklistMessage | undefined;
  readonly say: (message: ChecklistMessage | undefined) => void;
}

/** After a conflict: who did it, as far as the row tells. */
async function explain(
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

function isStale(error: unknown): boolean {
  return isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound');
}

/** Runs writes: marks the task while one is under way, and explains failures. */
export function usePerform(tasks: TaskRepository, reload: () => void): Performer {
  const [pending, setPending] = React.useState<ReadonlySet<number>>(new Set());
  const [message, say] = React.useState<ChecklistMessage>();
  const isMounted = useMounted();

  const perform = React.useCallback<Perform>(
    async (action, task, work, onDone) => {
      setPending((now) => new Set([...now, task.id]));
      say(undefined);
      try {
        const result = await work();
        if (isMounted()) say(onDone(result));
        return result;
      } catch (error) {
        const explanation = await explain(tasks, action, task, error);
        if (isMounted()) {
          say(explanation);
          if (isStale(error)) reload();
        }
        return undefined;
      } finally {
        if (isMounted()) setPending((now) => new Set([...now].filter((id) => id !== task.id)));
      }
    },
    [tasks, reload, isMounted]
  );
  return { perform, pending, message, say };
}
