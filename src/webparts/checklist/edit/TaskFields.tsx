import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { focusAreas, tasksList } from '../../../lists';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { DraftProblem } from '../../../domain/tasks/validateDraft';
import { DateField } from '../../../ui/fields/DateField';
import { PersonField } from '../../../ui/fields/PersonField';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import type { DraftForm } from './draftForm';
import { InstructionsField } from './InstructionsField';
import styles from './Edit.module.scss';

export interface TaskFieldsProps {
  readonly form: DraftForm;
  readonly problems: readonly DraftProblem[];
  readonly people: PeopleRepository;
  readonly onChange: (change: Partial<DraftForm>) => void;
  readonly onDateWrong: (isWrong: boolean) => void;
}

function problemText(
  { strings, formats }: ChecklistWords,
  problems: readonly DraftProblem[],
  field: DraftProblem['field']
): string {
  const problem = problems.find((candidate) => candidate.field === field);
  switch (problem?.problem) {
    case 'missing':
      return strings.TitleMissing;
    case 'tooLong':
      return fill(strings.TitleTooLong, {
        length: formats.number(problem.length),
        max: formats.number(problem.max)
      });
    case 'notAnAddress':
      return strings.NotAnAddress;
    case undefined:
      return '';
  }
}

/** The fields of a task. */
export function TaskFields(props: TaskFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { form, onChange, problems } = props;
  return (
    <>
      <TextField
        label={strings.FieldTitle}
        aria-required
        value={form.title}
        errorMessage={problemText(words, problems, 'title')}
        onChange={(_event, title = '') => onChange({ title })}
      />
      <div className={styles.pair}>
        <Dropdown
          label={strings.FieldFocusArea}
          selectedKey={form.focusArea}
          options={focusAreas.map((area) => ({ key: area, text: focusAreaName(strings, area) }))}
          onChange={(_event, _option, index = 0) =>
            onChange({ focusArea: focusAreas[index] ?? form.focusArea })
          }
        />
        <Dropdown
          label={strings.FieldKind}
          selectedKey={form.kind}
          options={tasksList.columns.kind.choices.map((kind) => ({
            key: kind,
            text: kindName(strings, kind)
          }))}
          onChange={(_event, _option, index = 0) =>
            onChange({ kind: tasksList.columns.kind.choices[index] ?? form.kind })
          }
        />
      </div>
      <div className={styles.pair}>
        <DateField
          label={strings.FieldDueDate}
          value={form.dueDate}
          onChange={(dueDate) => onChange({ dueDate })}
          onWrong={props.onDateWrong}
        />
        <PersonField
          label={strings.FieldOwner}
          value={form.owner}
          people={props.people}
          onChange={(owner) => onChange({ owner })}
        />
      </div>
      <InstructionsField value={form.instructions} onChange={(instructions) => onChange({ instructions })} />
      <TextField
        label={strings.FieldReferenceUrl}
        type="url"
        dir="ltr"
        value={form.referenceUrl}
        errorMessage={problemText(words, problems, 'reference')}
        onChange={(_event, referenceUrl = '') => onChange({ referenceUrl })}
      />
      <TextField
        label={strings.FieldReferenceText}
        value={form.referenceText}
        onChange={(_event, referenceText = '') => onChange({ referenceText })}
      />
    </>
  );
}
