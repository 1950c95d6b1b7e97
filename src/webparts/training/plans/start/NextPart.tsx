import * as React from 'react';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import { nextStepFor } from '../model/nextSteps';
import { StepRow } from './StepRow';
import type { StartPartProps } from './startProps';
import styles from './Start.module.scss';

/** Nothing is left: a warm word, and for others what can be done now. */
function AllDone({ start, reader }: StartPartProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { name } = start.person;
  const isOwn = start.person.id === reader.me.id;
  return (
    <Notice tone="success" title={isOwn ? strings.PlanAllDoneTitle : fill(strings.PlanAllDoneOf, { name })}>
      <p>{isOwn ? strings.PlanAllDoneText : strings.PlanCanFinish}</p>
    </Notice>
  );
}

/** What whoever looks at it can do next, before everything else. */
export function NextPart(props: StartPartProps): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { start, progress, reader } = props;
  const [id] = React.useState(() => `om-plan-next-${Math.random().toString(36).slice(2)}`);
  if (progress.isComplete) return <AllDone {...props} />;
  if (start.state !== 'Running') return null;
  const next = nextStepFor(start, progress, { id: reader.me.id, isLead: reader.isLead });
  const isOwn = start.person.id === reader.me.id;
  if (!next) return isOwn ? <p className={styles.quiet}>{strings.PlanNothingNow}</p> : null;
  return (
    <section className={styles.next} aria-labelledby={id}>
      <h3 id={id}>{isOwn ? strings.PlanNextMine : strings.PlanNextYours}</h3>
      <StepRow {...props} key={next.step.key} step={next} isNext />
    </section>
  );
}
