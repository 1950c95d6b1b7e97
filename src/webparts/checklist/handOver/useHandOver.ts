import * as React from 'react';
import { undoOfHandOver } from '../../../domain/handover/planHandOver';
import type { Task } from '../../../domain/tasks/task';
import type { AddManyProgress, ChangeManyResult, TaskChange } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import { writeChanges } from '../bulk/writeRows';
import { withTasks } from '../model/board';
import type { ChecklistModel } from '../model/useChecklist';

/** What was to be changed, and what became of it. */
export interface HandOverOutcome {
  readonly changes: readonly TaskChange[];
  readonly result: ChangeManyResult;
}

export type HandOverState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly progress: AddManyProgress; readonly isStopping: boolean }
  /** `outcome`: of all attempts together, with what the last one left. */
  | { readonly kind: 'done'; readonly outcome: HandOverOutcome }
  /** `rest`: what is still handed over. */
  | { readonly kind: 'undone'; readonly outcome: HandOverOutcome; readonly rest: HandOverOutcome };

export interface HandOver {
  readonly state: HandOverState;
  readonly run: (changes: readonly TaskChange[]) => void;
  readonly stop: () => void;
  readonly undo: (outcome: HandOverOutcome) => void;
  readonly reset: () => void;
}

/** What two attempts changed together. */
function together(earlier: HandOverOutcome | undefined, last: HandOverOutcome): HandOverOutcome {
  if (!earlier) return last;
  return {
    changes: [...earlier.changes, ...last.changes],
    result: { ...last.result, changed: [...earlier.result.changed, ...last.result.changed] }
  };
}

/** What is left of a hand-over after these tasks were given back. */
function without({ changes, result }: HandOverOutcome, givenBack: readonly Task[]): HandOverOutcome {
  const ids = new Set(givenBack.map(({ id }) => id));
  return { changes, result: { ...result, changed: result.changed.filter(({ id }) => !ids.has(id)) } };
}

/** Hands tasks over, and takes it back. What is written shows on the board; when the panel closes, the rest is left. */
export function useHandOver({ repositories, change, reload }: ChecklistModel): HandOver {
  const { tasks } = repositories;
  const [state, setState] = React.useState<HandOverState>({ kind: 'choosing' });
  const controller = React.useRef<AbortController>();
  const isMounted = useMounted();
  React.useEffect(() => () => controller.current?.abort(), []);

  const write = async (
    changes: readonly TaskChange[],
    stateAfter: (outcome: HandOverOutcome) => HandOverState
  ): Promise<void> => {
    const { signal } = (controller.current = new AbortController());
    const show = (progress: AddManyProgress): void => {
      if (isMounted()) setState({ kind: 'running', progress, isStopping: signal.aborted });
    };
    show({ done: 0, total: changes.length });
    const result = await writeChanges(tasks, changes, {
      signal,
      onProgress: show,
      onWritten: (written) => change((rows) => withTasks(rows, written))
    });
    // Others may have changed what failed: show what is there now.
    if (result.failed.length > 0) reload();
    if (isMounted()) setState(stateAfter({ changes, result }));
  };
  return {
    state,
    run: (changes) => {
      const earlier = state.kind === 'done' ? state.outcome : undefined;
      void write(changes, (last) => ({ kind: 'done', outcome: together(earlier, last) }));
    },
    stop: () => {
      controller.current?.abort();
      setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
    },
    undo: (handedOver) => {
      const { changes, result } = handedOver;
      void write(undoOfHandOver(changes, result.changed), (outcome) => ({
        kind: 'undone',
        outcome,
        rest: without(handedOver, outcome.result.changed)
      }));
    },
    reset: () => setState({ kind: 'choosing' })
  };
}
