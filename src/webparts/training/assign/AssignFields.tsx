import * as React from 'react';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import type { AssignForm, AssignProblem } from './assignForm';
import { DuePart } from './due/DuePart';
import { CoursesPart } from './what/CoursesPart';
import { PeoplePart } from './who/PeoplePart';

export type AssignFieldsProps = Pick<TrainingViewProps, 'model' | 'reader' | 'catalogue'> & {
  readonly form: AssignForm;
  readonly problems: ReadonlySet<AssignProblem>;
  readonly onChange: (change: (now: AssignForm) => Partial<AssignForm>) => void;
  readonly onWrongDate: (isWrong: boolean) => void;
};

/** What, to whom, and by when. */
export function AssignFields(props: AssignFieldsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, catalogue, form, problems, onChange, onWrongDate } = props;
  return (
    <>
      <CoursesPart
        courses={catalogue.courses}
        chosen={form.courses}
        problem={problems.has('courses') ? strings.AssignCoursesMissing : undefined}
        onChange={(courses) => onChange(() => ({ courses }))}
      />
      <PeoplePart
        model={model}
        reader={reader}
        chosen={form.people}
        problem={problems.has('people') ? strings.AssignPeopleMissing : undefined}
        onChange={(change) => onChange(({ people }) => ({ people: change(people) }))}
      />
      <DuePart
        form={form}
        problems={problems}
        onChange={(change) => onChange(() => change)}
        onWrongDate={onWrongDate}
      />
    </>
  );
}
