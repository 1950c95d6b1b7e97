import * as React from 'react';
import { dayInTimeZone } from '../../../../domain/dates/calendarDate';
import { mayTakeBack } from '../../../../domain/training/record/mayTakeBack';
import { entriesOfStep } from '../../../../domain/training/record/stepEntry';
import { mayRecordStep } from '../../../../domain/training/plans/whoMayDo';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import { RecordStep } from './RecordStep';
import type { StepRowProps } from './StepRow';
import { useStepDeeds } from './useStepDeeds';
import styles from './Start.module.scss';

/** The way to the course: to the person's own record of it when they have it. */
function OpenCourse({ model, step, isNext }: StepRowProps): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { task, title } = step.step;
  if (task.kind !== 'course') return null;
  const { item } = step;
  const open = (): void =>
    model.open(
      item
        ? { kind: 'record', id: item.assignment.id }
        : { kind: 'course', id: task.course, section: 'about' }
    );
  return (
    <>
      {item ? null : <p className={styles.quiet}>{strings.PlanNotAssigned}</p>}
      <div className={styles.commands}>
        <Button
          look={isNext ? 'primary' : 'quiet'}
          icon="course"
          aria-label={fill(strings.PlanOpen, { plan: title })}
          onClick={open}
        >
          {strings.PlanOpenCourse}
        </Button>
      </div>
    </>
  );
}

/** Takes back what whoever looks at it said of the step today. */
function TakeBack(props: StepRowProps): JSX.Element | null {
  const { strings, formats, culture } = useTrainingWords();
  const { step, start, log, reader } = props;
  const deeds = useStepDeeds(props, step.step);
  const dayOf = (instant: string): ReturnType<typeof dayInTimeZone> =>
    dayInTimeZone(new Date(instant), culture.timeZone);
  const own = entriesOfStep(log, start, step.step.key);
  if (!mayTakeBack(own, reader.me.id, formats.today(), dayOf)) return null;
  return (
    <div className={styles.commands}>
      <Button
        look="quiet"
        icon="undo"
        disabled={deeds.state.kind === 'writing'}
        aria-label={fill(strings.PlanTakeBackStep, { step: step.step.title })}
        onClick={() => void deeds.takeBack()}
      >
        {strings.PlanTakeBack}
      </Button>
    </div>
  );
}

/** What whoever looks at it can do about a step. Nothing in a plan that has ended, but courses can be opened. */
export function StepActions(props: StepRowProps): JSX.Element | null {
  const { step, start, reader } = props;
  const { task } = step.step;
  if (task.kind === 'course') return <OpenCourse {...props} />;
  if (start.state !== 'Running') return null;
  if (step.state.kind === 'done') return <TakeBack {...props} />;
  const viewer = { id: reader.me.id, isLead: reader.isLead };
  const isPossible = step.state.kind !== 'locked' && mayRecordStep(task, start, viewer);
  return isPossible ? <RecordStep {...props} /> : null;
}
