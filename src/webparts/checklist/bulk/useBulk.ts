import * as React from 'react';
import type { BulkAction } from '../../../domain/tasks/bulkPlan';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { AddManyProgress } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import { withTasks } from '../model/board';
import type { ChecklistModel } from '../model/useChecklist';
import { runBulk, type BulkOutcome } from './runBulk';
import { undoBulk, type UndoOutcome } from './undoBulk';
import type { BulkWatch } from './writeRows';

export type BulkState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly progress: AddManyProgress; readonly isStopping: boolean }
  | { readonly kind: 'done'; readonly outcome: BulkOutcome }
  | { readonly kind: 'undone'; readonly undo: UndoOutcome };

export interface Bulk {
  readonly state: BulkState;
  readonly run: (items: readonly ChecklistItem[], action: BulkAction) => Promise<void>;
  readonly stop: () => void;
  readonly undo: (outcome: BulkOutcome) => Promise<void>;
  readonly reset: () => void;
}

/** Runs a bulk action and takes it back. What is written shows in the rows as it goes. */
export function useBulk({ repositories, change, reload }: ChecklistModel): Bulk {
  const { tasks } = repositories;
  const [state, setState] = React.useState<BulkState>({ kind: 'choosing' });
  const controller = React.useRef<AbortController>();
  const isMounted = useMounted();

  const start = (): BulkWatch => {
    controller.current = new AbortController();
    setState({ kind: 'running', progress: { done: 0, total: 0 }, isStopping: false });
    return {
      signal: controller.current.signal,
      onProgress: (progress) => {
        if (!isMounted()) return;
        setState((now) => (now.kind === 'running' ? { ...now, progress } : now));
      },
      onWritten: (written) => change((rows) => withTasks(rows, written))
    };
  };
  const finish = (next: BulkState, hasFailed: boolean): void => {
    // Others may have changed what failed: show what is there now.
    if (hasFailed) reload();
    if (isMounted()) setState(next);
  };
  return {
    state,
    run: async (items, action) => {
      const outcome = await runBulk(tasks, items, action, start());
      finish({ kind: 'done', outcome }, outcome.failed.length > 0);
    },
    stop: () => {
      controller.current?.abort();
      setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
    },
    undo: async (outcome) => {
      const undo = await undoBulk(tasks, outcome, start());
      finish({ kind: 'undone', undo }, undo.failed.length > 0);
    },
    reset: () => setState({ kind: 'choosing' })
  };
}
