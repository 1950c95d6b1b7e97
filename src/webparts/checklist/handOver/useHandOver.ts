import * as React from 'react';
import { undoOfHandOver } from '../../../domain/handover/planHandOver';
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
  | { readonly kind: 'done' | 'undone'; readonly outcome: HandOverOutcome };

export interface HandOver {
  readonly state: HandOverState;
  readonly run: (changes: readonly TaskChange[]) => void;
  readonly stop: () => void;
  readonly undo: (outcome: HandOverOutcome) => void;
  readonly reset: () => void;
}

/** Hands tasks over, and takes it back. What is written shows on the board; when the panel closes, the rest is left. */
export function useHandOver({ repositories, change, reload }: ChecklistModel): HandOver {
  const { tasks } = repositories;
  const [state, setState] = React.useState<HandOverState>({ kind: 'choosing' });
  const controller = React.useRef<AbortController>();
  const isMounted = useMounted();
  React.useEffect(() => () => controller.current?.abort(), []);

  const write = async (kind: 'done' | 'undone', changes: readonly TaskChange[]): Promise<void> => {
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
    if (isMounted()) setState({ kind, outcome: { changes, result } });
  };
  return {
    state,
    run: (changes) => void write('done', changes),
    stop: () => {
      controller.current?.abort();
      setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
    },
    undo: ({ changes, result }) => void write('undone', undoOfHandOver(changes, result.changed)),
    reset: () => setState({ kind: 'choosing' })
  };
}
