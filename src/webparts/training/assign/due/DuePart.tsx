import * as React from 'react';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useTrainingWords } from '../../words/TrainingWords';
import { dueKinds, type AssignForm, type AssignProblem, type DueKind } from '../assignForm';
import styles from '../Assign.module.scss';

export interface DuePartProps {
  readonly form: AssignForm;
  readonly problems: ReadonlySet<AssignProblem>;
  readonly onChange: (change: Partial<AssignForm>) => void;
  readonly onWrongDate: (isWrong: boolean) => void;
}

const dueNames = {
  course: 'AssignDueCourse',
  after: 'AssignDueAfter',
  on: 'AssignDueOn',
  start: 'AssignDueStart',
  never: 'AssignDueNever'
} as const satisfies Readonly<Record<DueKind, keyof ITrainingWebPartStrings>>;

const dueHints = {
  course: 'AssignDueCourseHint',
  after: 'AssignDueAfterHint',
  on: 'AssignDueOnHint',
  start: 'AssignDueStartHint',
  never: 'AssignDueNeverHint'
} as const satisfies Readonly<Record<DueKind, keyof ITrainingWebPartStrings>>;

/** The day or number that the choice asks for. */
function DueDetail({ form, problems, onChange, onWrongDate }: DuePartProps): JSX.Element | null {
  const { strings } = useTrainingWords();
  switch (form.due) {
    case 'on': {
      const problem = problems.has('date') ? strings.AssignDateMissing : strings.AssignDateOver;
      return (
        <DateField
          label={strings.AssignDate}
          value={form.date}
          isRequired
          problem={problems.has('date') || problems.has('dateOver') ? problem : undefined}
          onWrong={onWrongDate}
          onChange={(date) => onChange({ date })}
        />
      );
    }
    case 'after':
      return (
        <TextBox
          label={strings.AssignDays}
          value={form.days}
          inputMode="numeric"
          isRequired
          problem={problems.has('days') ? strings.AssignDaysWrong : undefined}
          onChange={(days) => onChange({ days })}
        />
      );
    case 'start':
      return (
        <TextBox
          label={strings.AssignDay}
          value={form.day}
          inputMode="numeric"
          isRequired
          problem={problems.has('day') ? strings.AssignDayWrong : undefined}
          onChange={(day) => onChange({ day })}
        />
      );
    default:
      return null;
  }
}

/** By when, and why. */
export function DuePart(props: DuePartProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { form, onChange, onWrongDate } = props;
  return (
    <fieldset className={styles.section}>
      <legend>{strings.AssignWhen}</legend>
      <div className={styles.part}>
        <ChoiceField
          label={strings.AssignDue}
          options={dueKinds.map((key) => ({ key, text: strings[dueNames[key]] }))}
          value={form.due}
          hint={strings[dueHints[form.due]]}
          onChange={(due) => {
            onWrongDate(false);
            onChange({ due });
          }}
        />
        <DueDetail {...props} />
        <TextBox
          label={strings.AssignReason}
          hint={strings.AssignReasonHint}
          value={form.reason}
          rows={2}
          dir="auto"
          onChange={(reason) => onChange({ reason })}
        />
      </div>
    </fieldset>
  );
}
