import * as React from 'react';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import type { BoardState } from './board';
import type { PanelState } from './panelState';

/** Opens the task that the page's address names, once the tasks are there. Answers why it cannot be shown. */
export function useLinkedTask(
  taskId: number | null,
  state: BoardState,
  tasks: Pick<TaskRepository, 'get'>,
  openPanel: (panel: PanelState) => void
): unknown {
  const isMounted = useMounted();
  const [failed, setFailed] = React.useState<{ readonly taskId: number; readonly error: unknown }>();
  const opened = React.useRef<number | null>(null);
  const latest = React.useRef(state);
  latest.current = state;
  const isReady = state.kind === 'ready';
  React.useEffect(() => {
    if (taskId === opened.current || !isReady) return;
    opened.current = taskId;
    const { current } = latest;
    if (taskId === null || current.kind !== 'ready') return;
    const { open, doneThisMonth } = current.board;
    const known = [...open, ...doneThisMonth].find(({ id }) => id === taskId);
    // Tasks that were done long ago are read first.
    Promise.resolve(known ?? tasks.get(taskId)).then(
      (task) => isMounted() && openPanel({ kind: 'details', task, occurrence: null }),
      (error: unknown) => isMounted() && setFailed({ taskId, error })
    );
  }, [taskId, isReady, tasks, openPanel, isMounted]);
  return failed && failed.taskId === taskId ? failed.error : undefined;
}
