import * as React from 'react';
import type { SetupPlan, SetupProgress } from '../../domain/setup/setupModel';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import { useMounted } from '../screens/useMounted';

export type SetupState =
  | { readonly kind: 'planning' }
  | { readonly kind: 'planFailed'; readonly error: unknown }
  | { readonly kind: 'planned'; readonly plan: SetupPlan }
  | {
      readonly kind: 'running';
      readonly plan: SetupPlan;
      readonly progress: SetupProgress | undefined;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'stopped'; readonly plan: SetupPlan; readonly stepsDone: number }
  | {
      readonly kind: 'failed';
      readonly plan: SetupPlan;
      readonly progress: SetupProgress;
      readonly missingRight: string | null;
    }
  | { readonly kind: 'broken'; readonly error: unknown }
  | { readonly kind: 'completed' };

export interface SetupRunner {
  readonly state: SetupState;
  /** Looks at the lists (again). */
  readonly plan: () => void;
  readonly run: (plan: SetupPlan) => void;
  /** Ends the work after the step that is under way. */
  readonly stop: () => void;
}

/** Plans and runs set-up. `onChanged` is called whenever the lists may have changed. */
export function useSetup(setup: SetupRepository, onChanged: () => void): SetupRunner {
  const [state, setState] = React.useState<SetupState>({ kind: 'planning' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();

  const plan = React.useCallback((): void => {
    setState({ kind: 'planning' });
    setup.plan().then(
      (found) => isMounted() && setState({ kind: 'planned', plan: found }),
      (error: unknown) => isMounted() && setState({ kind: 'planFailed', error })
    );
  }, [setup, isMounted]);
  React.useEffect(plan, [plan]);
  // Closing the panel stops the work: it can be run again, and goes on from there.
  React.useEffect(() => () => stopper.current?.abort(), []);

  const run = async (toDo: SetupPlan): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    let stepsDone = 0;
    setState({ kind: 'running', plan: toDo, progress: undefined, isStopping: false });
    const onProgress = (progress: SetupProgress): void => {
      if (progress.state === 'done') stepsDone = progress.index + 1;
      if (!isMounted()) return;
      setState({ kind: 'running', plan: toDo, progress, isStopping: controller.signal.aborted });
    };
    try {
      const outcome = await setup.run(toDo, onProgress, controller.signal);
      if (isMounted()) {
        if (outcome.kind === 'stopped') setState({ kind: 'stopped', plan: toDo, stepsDone });
        else if (outcome.kind === 'failed') setState({ ...outcome, plan: toDo });
        else setState(outcome);
      }
    } catch (error) {
      if (isMounted()) setState({ kind: 'broken', error });
    }
    onChanged();
  };
  const stop = (): void => {
    stopper.current?.abort();
    setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
  };
  return { state, plan, run: (toDo) => void run(toDo), stop };
}
