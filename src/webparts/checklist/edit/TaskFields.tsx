import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { focusAreas, tasksList } from '../../../lists';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { TaskDraft } from '../../../domain/tasks/task';
import type { DraftProblem } from '../../../domain/tasks/validateDraft';
import { PersonField } from '../../../ui/fields/PersonField';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import type { DraftForm } from './draftForm';
import type { FormContext } from './formContext';
import { InstructionsField } from './InstructionsField';
import { EffortFields, ProofFields } from './MoreFields';
import { problemText } from './problemWords';
import { RenewalFields } from './RenewalFields';
import { canBeOnce } from './schedule/scheduleForm';
import { ScheduleFields } from './schedule/ScheduleFields';
import styles from './Edit.module.scss';

export interface TaskFieldsProps {
  readonly form: DraftForm;
  /** As it is stored. */
  readonly original: TaskDraft;
  readonly context: FormContext;
  readonly problems: readonly DraftProblem[];
  readonly people: PeopleRepository;
  readonly onChange: (change: Partial<DraftForm>) => void;
  /** `field` names the box that holds text that is no date. */
  readonly onDateWrong: (field: string, isWrong: boolean) => void;
}

/** Where the task belongs, and what sort of task it is. */
function ChoiceFields({ form, original, context, onChange }: TaskFieldsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const mayRenew = canBeOnce(original.schedule, context);
  const kinds = tasksList.columns.kind.choices.filter((kind) => kind !== 'Renewal' || mayRenew);
  return (
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
        options={kinds.map((kind) => ({ key: kind, text: kindName(strings, kind) }))}
        onChange={(_event, _option, index = 0) => onChange({ kind: kinds[index] ?? form.kind })}
      />
    </div>
  );
}

function TimeFields(props: TaskFieldsProps): JSX.Element {
  const { form, original, onChange } = props;
  if (form.kind === 'Renewal') return <RenewalFields {...props} />;
  return (
    <ScheduleFields
      dueDate={form.dueDate}
      form={form.schedule}
      original={original.schedule}
      context={props.context}
      problems={props.problems}
      onDueDate={(dueDate) => onChange({ dueDate })}
      onChange={(schedule) => onChange({ schedule })}
      onDateWrong={props.onDateWrong}
    />
  );
}

function PeopleFields({ form, people, onChange }: TaskFieldsProps): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <div className={styles.pair}>
      <PersonField
        label={strings.FieldOwner}
        value={form.owner}
        people={people}
        onChange={(owner) => onChange({ owner })}
      />
      <PersonField
        label={strings.FieldBackup}
        value={form.backup}
        people={people}
        onChange={(backup) => onChange({ backup })}
      />
    </div>
  );
}

/** The fields of a task. What every task needs stands open, the rest behind headings. */
export function TaskFields(props: TaskFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { form, problems, onChange } = props;
  return (
    <>
      <TextField
        label={words.strings.FieldTitle}
        aria-required
        dir="auto"
        value={form.title}
        errorMessage={problemText(words, problems, ({ field }) => field === 'title')}
        onChange={(_event, title = '') => onChange({ title })}
      />
      <ChoiceFields {...props} />
      <TimeFields {...props} />
      <PeopleFields {...props} />
      <InstructionsField value={form.instructions} onChange={(instructions) => onChange({ instructions })} />
      <ProofFields {...props} />
      <EffortFields {...props} />
    </>
  );
}
