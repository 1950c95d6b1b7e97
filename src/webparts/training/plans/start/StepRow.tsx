import * as React from 'react';
import type { PlanStepProgress } from '../../../../domain/training/plans/planProgress';
import { useTrainingWords } from '../../words/TrainingWords';
import { StepMark } from '../model/StepMark';
import { taskName } from '../model/stepWords';
import { StepActions } from './StepActions';
import type { StartPartProps } from './startProps';
import styles from './Start.module.scss';

export type StepRowProps = StartPartProps & {
  readonly step: PlanStepProgress;
  /** It stands at the top as what comes next. */
  readonly isNext?: boolean;
  /** It stands at the top as well, with what can be done. */
  readonly isAbove?: boolean;
};

/** A step: what it is, how it stands, and what can be done about it. */
export function StepRow(props: StepRowProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { step, isAbove = false } = props;
  const note = step.state.kind === 'done' ? (step.state.entry?.note ?? '') : '';
  return (
    <div className={styles.step}>
      <p className={styles.name}>
        <bdi>{step.step.title}</bdi>
      </p>
      <p className={styles.facts}>
        <StepMark step={step} />
        <span>{taskName(strings, step.step.task.kind)}</span>
        {isAbove ? <span>{strings.PlanIsNext}</span> : null}
      </p>
      {note === '' ? null : (
        <p className={styles.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      {isAbove ? null : <StepActions {...props} />}
    </div>
  );
}
