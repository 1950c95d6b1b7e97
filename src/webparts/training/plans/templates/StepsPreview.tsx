import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import type { PlanStep } from '../../../../domain/training/plan';
import { fill } from '../../../../ui/words/fill';
import { taskName } from '../model/stepWords';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Plans.module.scss';

export interface StepsPreviewProps {
  readonly label: string;
  readonly steps: readonly PlanStep[];
  readonly courses: ReadonlyMap<number, Course>;
}

/** What else decides about a step: what an access waits for, or that a course is not in use. */
function remarkOf(
  strings: ITrainingWebPartStrings,
  list: (items: readonly string[]) => string,
  { task }: PlanStep,
  { steps, courses }: StepsPreviewProps
): string | undefined {
  if (task.kind === 'course')
    return courses.get(task.course)?.status === 'In use' ? undefined : strings.PlanCourseNotInUse;
  if (task.kind !== 'access' || task.after.length === 0) return undefined;
  const names = steps.filter(({ key }) => task.after.includes(key)).map(({ title }) => title);
  return names.length === 0 ? undefined : fill(strings.PlanStepLocked, { steps: list(names) });
}

/** The steps of a plan, by day. */
export function StepsPreview(props: StepsPreviewProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  return (
    <ol className={styles.steps} aria-label={props.label}>
      {props.steps.map((step) => {
        const remark = remarkOf(strings, formats.list, step, props);
        return (
          <li key={step.key}>
            <span>{fill(strings.PlanDay, { day: formats.number(step.day) })}</span>
            <span>
              <bdi>{step.title}</bdi>
              <span className={styles.facts}>
                <span>{taskName(strings, step.task.kind)}</span>
                {remark === undefined ? null : <span>{remark}</span>}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
