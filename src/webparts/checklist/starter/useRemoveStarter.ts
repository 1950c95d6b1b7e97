import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Task } from '../../../domain/tasks/task';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';

export type RemoveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'removing'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | {
      readonly kind: 'finished';
      readonly removed: number;
      readonly stayed: readonly Task[];
      readonly wasStopped: boolean;
    }
  | { readonly kind: 'failed'; readonly removed: number; readonly error: unknown };

export interface StarterRemover {
  readonly state: RemoveState;
  readonly start: (tasks: readonly Task[]) => void;
  readonly stop: () => void;
}

/** Somebody used or changed the task meanwhile, or removed it: it is theirs now. */
function isTouchedMeanwhile(error: unknown): boolean {
  return isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound');
}

/** `false` when the task stays, because it is no longer as it was. */
async function removeUntouched(repository: TaskRepository, task: Task): Promise<boolean> {
  try {
    await repository.remove(task);
    return true;
  } catch (error) {
    if (!isTouchedMeanwhile(error)) throw error;
    return false;
  }
}

/** Moves untouched starter tasks to the recycle bin, one by one. */
export function useRemoveStarter(repository: TaskRepository, onRemoved: () => void): StarterRemover {
  const [state, setState] = React.useState<RemoveState>({ kind: 'idle' });
  const isMounted = useMounted();
  const isStopping = React.useRef(false);
  React.useEffect(
    () => () => {
      isStopping.current = true;
    },
    []
  );
  const remove = async (tasks: readonly Task[]): Promise<void> => {
    isStopping.current = false;
    let removed = 0;
    const stayed: Task[] = [];
    const show = (next: RemoveState): void => {
      if (isMounted()) setState(next);
    };
    try {
      for (const task of tasks) {
        if (isStopping.current) break;
        const done = removed + stayed.length;
        show({ kind: 'removing', done, total: tasks.length, isStopping: isStopping.current });
        if (await removeUntouched(repository, task)) removed++;
        else stayed.push(task);
      }
      show({ kind: 'finished', removed, stayed, wasStopped: removed + stayed.length < tasks.length });
    } catch (error) {
      show({ kind: 'failed', removed, error });
    }
    onRemoved();
  };
  return {
    state,
    start: (tasks) => void remove(tasks),
    stop: () => {
      isStopping.current = true;
      setState((now) => (now.kind === 'removing' ? { ...now, isStopping: true } : now));
    }
  };
}
