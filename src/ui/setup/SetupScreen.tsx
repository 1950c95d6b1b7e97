import * as React from 'react';
import type { Person } from '../../domain/people/person';
import type { SetupPlan } from '../../domain/setup/setupModel';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import { Button } from '../controls/Button';
import { ProgressBar } from '../controls/ProgressBar';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Notice } from '../errors/Notice';
import { Loading } from '../screens/Loading';
import { useUiWords } from '../words/UiWords';
import { fill } from '../words/fill';
import { SetupFailed } from './SetupFailed';
import { SetupPlanView } from './SetupPlanView';
import { stepWords } from './stepWords';
import { useSetup, type SetupRunner } from './useSetup';
import styles from '../screens/Panel.module.scss';

function Running(props: { readonly runner: SetupRunner }): JSX.Element | null {
  const words = useUiWords();
  const { strings, formats } = words;
  const { state, stop } = props.runner;
  if (state.kind !== 'running') return null;
  const { progress } = state;
  const done = progress ? progress.index + (progress.state === 'done' ? 1 : 0) : 0;
  const total = state.plan.steps.length;
  const values = { done: formats.number(done), total: formats.number(total) };
  return (
    <>
      <ProgressBar label={fill(strings.SetupProgress, values)} done={done} total={total} />
      {progress ? <p className={styles.quiet}>{stepWords(words, progress.step)}</p> : null}
      <div className={styles.commands}>
        <Button disabled={state.isStopping} onClick={stop}>
          {state.isStopping ? strings.Stopping : strings.Stop}
        </Button>
      </div>
    </>
  );
}

export interface SetupScreenProps {
  readonly setup: SetupRepository;
  /** The lists may have changed. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
  /** What to do with the empty lists, in words and as buttons. */
  readonly whatNext?: string;
  readonly nextSteps?: React.ReactNode;
}

/** Set-up inside the page: shows what it would do, does it step by step, and can be stopped and run again. */
export function SetupScreen(props: SetupScreenProps): JSX.Element {
  const words = useUiWords();
  const { strings } = words;
  const { loadOwners } = props;
  const runner = useSetup(props.setup, props.onChanged);
  const { state, plan, run } = runner;
  const again = (toDo: SetupPlan): JSX.Element => (
    <Button look="primary" icon="refresh" onClick={() => run(toDo)}>
      {strings.RunAgain}
    </Button>
  );
  switch (state.kind) {
    case 'planning':
      return <Loading label={strings.SetupPlanning} rows={4} />;
    case 'planFailed':
    case 'broken':
      return (
        <ErrorNotice
          title={strings.SetupPlanFailed}
          error={state.error}
          onRetry={plan}
          loadOwners={loadOwners}
        />
      );
    case 'planned':
      return <SetupPlanView plan={state.plan} onRun={() => run(state.plan)} onClose={props.onClose} />;
    case 'running':
      return <Running runner={runner} />;
    case 'stopped':
      return (
        <Notice tone="info" role="status" title={strings.SetupStopped} actions={again(state.plan)}>
          <p>{words.plural('SetupStepsDone', state.stepsDone)}</p>
        </Notice>
      );
    case 'failed':
      return <SetupFailed {...state} loadOwners={loadOwners} actions={again(state.plan)} />;
    case 'completed':
      return (
        <>
          <Notice tone="success" role="status" title={strings.SetupDone}>
            {props.whatNext ? <p>{props.whatNext}</p> : null}
          </Notice>
          <div className={styles.commands}>
            {props.nextSteps}
            <Button onClick={props.onClose}>{strings.Close}</Button>
          </div>
        </>
      );
  }
}
