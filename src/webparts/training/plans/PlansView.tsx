import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { OnTheWay } from './OnTheWay';
import { Templates } from './templates/Templates';
import styles from './Plans.module.scss';

/** Who is on the way now, and the plans that people can be given. */
export function PlansView(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader } = props;
  const [id] = React.useState(() => `om-plans-${Math.random().toString(36).slice(2)}`);
  return (
    <div className={styles.view}>
      <section className={styles.part} aria-labelledby={`${id}-way`}>
        <div className={styles.bar}>
          <h3 id={`${id}-way`}>{strings.PlanOnTheWay}</h3>
          {reader.isLead ? (
            <Button icon="person" onClick={() => model.openPanel({ kind: 'startPlan' })}>
              {strings.StartPlan}
            </Button>
          ) : null}
        </div>
        <OnTheWay {...props} />
      </section>
      <section className={styles.part} aria-labelledby={`${id}-plans`}>
        <div className={styles.bar}>
          <h3 id={`${id}-plans`}>{strings.PlanTemplates}</h3>
          {reader.isLead ? (
            <Button icon="add" onClick={() => model.openPanel({ kind: 'plan' })}>
              {strings.AddPlan}
            </Button>
          ) : null}
        </div>
        <Templates {...props} />
      </section>
    </div>
  );
}
