import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { useTrainingWords } from '../../words/TrainingWords';
import type { AssignItem } from '../run/useAssignRun';
import { BringBackField } from './BringBackField';
import { PreviewPart } from './PreviewPart';
import { useBringBack } from './useBringBack';
import type { PlanningState } from './usePlanning';
import styles from '../Assign.module.scss';

export interface PreviewStepProps {
  readonly state: Exclude<PlanningState, { kind: 'none' }>;
  /** Ids of what the undo just before withdrew. */
  readonly undone: ReadonlySet<number>;
  readonly onStart: (items: readonly AssignItem[]) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

function BackButton({ onBack }: Pick<PreviewStepProps, 'onBack'>): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <Button icon="previous" onClick={onBack}>
      {strings.AssignBack}
    </Button>
  );
}

function Ready({
  state,
  undone,
  onStart,
  onBack
}: Pick<PreviewStepProps, 'undone' | 'onStart' | 'onBack'> & {
  readonly state: Extract<PlanningState, { kind: 'ready' }>;
}): JSX.Element {
  const { plural } = useTrainingWords();
  const { asked } = state;
  const { withdrawn, isBack, setBack, plan } = useBringBack(state, undone);
  return (
    <>
      <PreviewPart asked={asked} plan={plan}>
        <BringBackField withdrawn={withdrawn} today={asked.today} isChecked={isBack} onChange={setBack} />
      </PreviewPart>
      <div className={styles.commands}>
        {plan.add.length > 0 ? (
          <Button look="primary" icon="check" onClick={() => onStart(plan.add)}>
            {plural('AssignRun', plan.add.length)}
          </Button>
        ) : null}
        <BackButton onBack={onBack} />
      </div>
    </>
  );
}

/** What would be written: read first, then shown, before anything is. */
export function PreviewStep(props: PreviewStepProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { state, onBack } = props;
  switch (state.kind) {
    case 'reading':
      return (
        <div className={styles.part}>
          <StoppableProgress
            label={plural('AssignReading', state.total, { done: formats.number(state.done) })}
            done={state.done}
            total={state.total}
            onStop={onBack}
          />
        </div>
      );
    case 'failed':
      return (
        <>
          <ErrorNotice title={strings.AssignPreviewFailed} error={state.error} onRetry={props.onRetry} />
          <div className={styles.commands}>
            <BackButton onBack={onBack} />
          </div>
        </>
      );
    case 'ready':
      return <Ready {...props} state={state} />;
  }
}
