import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { AddManyProgress, AddManyResult, TaskRepository } from '../../../../domain/tasks/TaskRepository';
import type { RippleTask } from '../../../../domain/updates/ripple';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { FollowUp, FollowUps } from './useFollowUps';

/** What became of the tasks. `fresh`: those that were made just now, and can be taken back. */
export type MakeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly progress: AddManyProgress }
  | { readonly kind: 'made'; readonly result: AddManyResult; readonly fresh: readonly FollowUp[] }
  | { readonly kind: 'notMade'; readonly error: unknown }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone'; readonly removed: number; readonly changed: readonly FollowUp[] }
  | { readonly kind: 'notUndone'; readonly error: unknown; readonly fresh: readonly FollowUp[] };

export interface TaskMaker {
  readonly state: MakeState;
  readonly make: (tasks: readonly RippleTask[]) => void;
  readonly undo: (fresh: readonly FollowUp[]) => void;
}

/** `false`: the task stays, because somebody has worked on it since. */
async function removeUntouched(tasks: TaskRepository, { task }: FollowUp): Promise<boolean> {
  try {
    await tasks.remove(task);
    return true;
  } catch (error) {
    if (isRepositoryError(error, 'notFound')) return true;
    if (isRepositoryError(error, 'conflict')) return false;
    throw error;
  }
}

/** What there is of these tasks now; nothing when it cannot be read: the list then says why. */
async function freshOf(followUps: FollowUps, added: readonly string[]): Promise<readonly FollowUp[]> {
  try {
    return (await followUps.reload()).filter(({ task }) => added.includes(task.sourceKey ?? ''));
  } catch {
    return [];
  }
}

/** Makes the tasks that are not there yet, and takes back those that it made. */
export function useMakeTasks(tasks: TaskRepository, followUps: FollowUps): TaskMaker {
  const [state, setState] = React.useState<MakeState>({ kind: 'idle' });
  const isMounted = useMounted();
  const show = (next: MakeState): void => {
    if (isMounted()) setState(next);
  };
  const make = async (planned: readonly RippleTask[]): Promise<void> => {
    const drafts = planned.map(({ sourced }) => sourced);
    const earlier = state.kind === 'made' ? state.fresh : [];
    show({ kind: 'making', progress: { done: 0, total: drafts.length } });
    try {
      const result = await tasks.addMany(drafts, (progress) => show({ kind: 'making', progress }));
      show({ kind: 'made', result, fresh: [...earlier, ...(await freshOf(followUps, result.added))] });
    } catch (error) {
      // An answer that was lost may have made them all the same.
      await freshOf(followUps, []);
      show({ kind: 'notMade', error });
    }
  };
  const undo = async (fresh: readonly FollowUp[]): Promise<void> => {
    show({ kind: 'undoing' });
    const changed: FollowUp[] = [];
    let tried = 0;
    try {
      for (const followUp of fresh) {
        if (!(await removeUntouched(tasks, followUp))) changed.push(followUp);
        tried++;
      }
      show({ kind: 'undone', removed: tried - changed.length, changed });
    } catch (error) {
      show({ kind: 'notUndone', error, fresh: fresh.slice(tried) });
    }
    await freshOf(followUps, []);
  };
  return { state, make: (planned) => void make(planned), undo: (fresh) => void undo(fresh) };
}
