import * as React from 'react';
import type { PlanStepRef } from '../../../../domain/training/assignment';
import { useRows } from '../../../../ui/rows/useRows';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import styles from '../Record.module.scss';

/** The new-hire plan that the course belongs to, and its step there. */
export function PlanStepFact(
  props: Pick<RecordScreenProps, 'model' | 'record'> & { readonly plan: PlanStepRef }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, record, plan } = props;
  const { person } = record.item.assignment;
  const { rows } = useRows(['startsOf', person.id], () => model.repositories.planStarts.ofPerson(person.id));
  const start = rows?.find(({ id }) => id === plan.start);
  const step = start?.steps.find(({ key }) => key === plan.step);
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        onClick={() => model.open({ kind: 'start', id: plan.start })}
      >
        {start?.title ?? strings.RecordPlanOpen}
      </button>
      {step ? <bdi>{step.title}</bdi> : null}
    </>
  );
}
