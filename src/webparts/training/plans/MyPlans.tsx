import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useRunningStarts } from '../model/useRunningStarts';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { nextStepFor } from './model/nextSteps';
import { StartProgress } from './model/StartProgress';
import { StepMark } from './model/StepMark';
import { dayWords } from './model/stepWords';
import { usePlanViews, type StartView } from './model/usePlanViews';
import styles from './Plans.module.scss';

function MyPlan({ model, reader, view }: TrainingViewProps & { readonly view: StartView }): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { start, progress } = view;
  const next = nextStepFor(start, progress, { id: reader.me.id, isLead: reader.isLead });
  return (
    <section className={styles.card} aria-label={fill(strings.PlanMine, { plan: start.title })}>
      <div className={styles.line}>
        <h3 className={styles.name}>
          <bdi>{start.title}</bdi>
        </h3>
        <p className={styles.quiet}>{dayWords(words, start)}</p>
      </div>
      <StartProgress progress={progress} />
      <div className={styles.line}>
        {next ? (
          <p className={styles.facts}>
            <span>
              {strings.PlanNext} <bdi>{next.step.title}</bdi>
            </span>
            <StepMark step={next} />
          </p>
        ) : (
          <p className={styles.quiet}>{progress.isComplete ? strings.PlanAllDone : strings.PlanNothingNow}</p>
        )}
        <Button
          icon="next"
          aria-label={fill(strings.PlanOpen, { plan: start.title })}
          onClick={() => model.open({ kind: 'start', id: start.id })}
        >
          {strings.PlanOpenShort}
        </Button>
      </div>
    </section>
  );
}

/** The plans that I am in, above what I have to learn. Says nothing while nothing is known: the list below says what failed. */
export function MyPlans(props: TrainingViewProps): JSX.Element | null {
  const { model, reader } = props;
  const { rows } = useRunningStarts(model.repositories, reader);
  const own = React.useMemo(
    () => (rows ?? []).filter(({ person }) => person.id === reader.me.id),
    [rows, reader.me.id]
  );
  const { state } = usePlanViews(props, own);
  if (state.kind !== 'ready' || state.rows.length === 0) return null;
  return (
    <div className={styles.cards}>
      {state.rows.map((view) => (
        <MyPlan key={view.start.id} {...props} view={view} />
      ))}
    </div>
  );
}
