import * as React from 'react';
import type { PlanStart } from '../../../../domain/training/plan';
import { useRows } from '../../../../ui/rows/useRows';
import { useRunningStarts } from '../../model/useRunningStarts';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTakeStart } from '../model/useTakeStart';

export type OpenStartState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Nothing that is running has this id, and nothing of the reader's own. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'ready'; readonly start: PlanStart };

export interface OpenStart {
  readonly state: OpenStartState;
  /** Shows what was just written. */
  readonly take: (written: PlanStart) => void;
  readonly reload: () => void;
}

/** One start: of those that are running, or else of the reader's own. What was finished just now stays on the screen. */
export function useOpenStart(props: Pick<TrainingViewProps, 'model' | 'reader'>, id: number): OpenStart {
  const { model, reader } = props;
  const { planStarts } = model.repositories;
  const [written, setWritten] = React.useState<PlanStart>();
  const running = useRunningStarts(model.repositories, reader);
  const takeRunning = useTakeStart(props);
  const found = running.rows?.find((start) => start.id === id);
  const isElsewhere = running.rows !== undefined && !found && !written;
  const own = useRows(isElsewhere || !reader.isTeam ? ['startsOf', reader.me.id] : null, () =>
    planStarts.ofPerson(reader.me.id)
  );
  const { reload: reloadRunning, state: runningState } = running;
  const { reload: reloadOwn, state: ownState } = own;
  const stateOf = (): OpenStartState => {
    const start = found ?? written;
    if (start) return { kind: 'ready', start };
    if (runningState.kind === 'failed') return runningState;
    if (ownState.kind !== 'ready') return ownState;
    const mine = ownState.rows.find((one) => one.id === id);
    return mine ? { kind: 'ready', start: mine } : { kind: 'gone' };
  };
  return {
    state: stateOf(),
    take: (next) => {
      setWritten(next);
      takeRunning(next);
    },
    reload: () => {
      setWritten(undefined);
      reloadRunning();
      reloadOwn();
      model.reloadAssignments();
    }
  };
}
