import * as React from 'react';
import type { SetupPlan } from '../../../domain/setup/setupModel';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { Loading } from '../../../ui/screens/Loading';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { fill } from '../../../ui/words/fill';
import { SetupDone } from './SetupDone';
import { SetupFailed } from './SetupFailed';
import { SetupPlanView } from './SetupPlanView';
import { stepWords } from './stepWords';
import { useSetup, type SetupRunner } from './useSetup';
import styles from '../panel/Panel.module.scss';

function Running(props: { readonly runner: SetupRunner }): JSX.Element | null {
  const { strings, formats } = useChecklistWords();
  const { state, stop } = props.runner;
  if (state.kind !== 'running') return null;
  const { progress } = state;
  const done = progress ? progress.index + (progress.state === 'done' ? 1 : 0) : 0;
  const total = state.plan.steps.length;
  const values = { done: formats.number(done), total: formats.number(total) };
  return (
    <>
      <ProgressBar label={fill(strings.SetupProgress, values)} done={done} total={total} />
      {progress ? <p className={styles.quiet}>{stepWords(strings, progress.step)}</p> : null}
      <div className={styles.commands}>
        <Button disabled={state.isStopping} onClick={stop}>
          {state.isStopping ? strings.Stopping : strings.Stop}
        </Button>
      </div>
    </>
  );
}

/** Set-up inside the page: shows what it would do, does it step by step, and can be stopped and run again. */
export function SetupScreen(props: PanelScreenProps): JSX.Element {
  const { strings } = useChecklistWords();
  const words = useChecklistWords();
  const { model, loadOwners } = props;
  const runner = useSetup(model.repositories.setup, model.reload);
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
      return <SetupPlanView plan={state.plan} onRun={() => run(state.plan)} onClose={model.closePanel} />;
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
      return <SetupDone model={model} />;
  }
}
