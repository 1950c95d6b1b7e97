import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import type { PlanStepTask } from '../../../../domain/training/plan';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { SelectField } from '../../../../ui/fields/SelectField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { taskName } from '../model/stepWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { StepForm } from './planForm';
import type { StepProblems } from './stepProblems';
import styles from './Edit.module.scss';

export interface StepFieldsProps {
  readonly step: StepForm;
  readonly steps: readonly StepForm[];
  readonly courses: ReadonlyMap<number, Course>;
  readonly problems: StepProblems;
  readonly onChange: (change: Partial<StepForm>) => void;
}

const kinds = ['course', 'action', 'access', 'signOff'] as const;

function taskOf(kind: PlanStepTask['kind']): PlanStepTask {
  if (kind === 'course') return { kind, course: 0 };
  return kind === 'access' ? { kind, after: [] } : { kind };
}

function CourseChoice(props: StepFieldsProps & { readonly course: number }): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { step, courses, problems, onChange, course } = props;
  const known = [...courses.values()]
    .filter(({ id, status }) => status !== 'Retired' || id === course)
    .sort((a, b) => formats.compare(a.title, b.title))
    .map(({ id, title, status }) => ({
      key: String(id),
      text: status === 'In use' ? title : fill(strings.PlanCourseNotUsed, { course: title })
    }));
  const isGone = course !== 0 && !courses.has(course);
  const options = [
    ...(course === 0 ? [{ key: '0', text: strings.PlanCourseChoose }] : []),
    ...(isGone
      ? [{ key: String(course), text: fill(strings.PlanCourseNotUsed, { course: step.title }) }]
      : []),
    ...known
  ];
  const choose = (key: string): void => {
    const title = courses.get(Number(key))?.title ?? '';
    // What somebody wrote themselves stays.
    const isOurs = step.title.trim() === '' || step.title === courses.get(course)?.title;
    onChange({ task: { kind: 'course', course: Number(key) }, ...(isOurs ? { title } : {}) });
  };
  return (
    <SelectField
      label={strings.PlanTaskCourse}
      options={options}
      value={String(course)}
      problem={problems.course}
      onChange={choose}
    />
  );
}

/** One step: its day, what it is, and how it is called. */
export function StepFields(props: StepFieldsProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { step, steps, problems, onChange } = props;
  const { task } = step;
  return (
    <>
      <div className={styles.dayAndKind}>
        <TextBox
          label={strings.PlanStepDay}
          value={step.day}
          inputMode="numeric"
          problem={problems.day}
          onChange={(day) => onChange({ day })}
        />
        <SelectField
          label={strings.PlanStepKind}
          options={kinds.map((key) => ({ key, text: taskName(strings, key) }))}
          value={task.kind}
          onChange={(kind) => onChange({ task: taskOf(kind) })}
        />
      </div>
      {task.kind === 'course' ? <CourseChoice {...props} course={task.course} /> : null}
      <TextBox
        label={strings.PlanStepTitle}
        value={step.title}
        dir="auto"
        isRequired
        problem={problems.title}
        onChange={(title) => onChange({ title })}
      />
      {task.kind === 'access' && steps.length > 1 ? (
        <CheckGroup
          label={strings.PlanStepAfter}
          hint={strings.PlanStepAfterHint}
          options={steps
            .map(({ key, title }, place) => ({
              key,
              text: title.trim() || fill(strings.PlanStepNumber, { n: formats.number(place + 1) })
            }))
            .filter(({ key }) => key !== step.key)}
          chosen={task.after}
          onChange={(after) => onChange({ task: { kind: 'access', after } })}
        />
      ) : null}
    </>
  );
}
