import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { tasksList } from '../../../lists';
import type { DraftProblem } from '../../../domain/tasks/validateDraft';
import { DateField } from '../../../ui/fields/DateField';
import { renewalName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import type { DraftForm } from './draftForm';
import { problemText } from './problemWords';
import styles from './Edit.module.scss';

const subjects = tasksList.columns.renewalOf.choices;

/** What expires, when, whose account it takes, and how early to warn. */
export function RenewalFields(props: {
  readonly form: DraftForm;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (change: Partial<DraftForm>) => void;
  readonly onDateWrong: (field: string, isWrong: boolean) => void;
}): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { form, onChange } = props;
  return (
    <>
      <div className={styles.pair}>
        <Dropdown
          label={strings.FieldRenewal}
          selectedKey={form.renewalSubject}
          options={subjects.map((key) => ({ key, text: renewalName(strings, key) }))}
          onChange={(_event, _option, index = 0) =>
            onChange({ renewalSubject: subjects[index] ?? form.renewalSubject })
          }
        />
        <DateField
          label={strings.FieldExpires}
          value={form.dueDate}
          onChange={(dueDate) => onChange({ dueDate })}
          onWrong={(isWrong) => props.onDateWrong('dueDate', isWrong)}
        />
      </div>
      <TextField
        label={strings.FieldAccount}
        description={strings.AccountHint}
        dir="auto"
        value={form.account}
        onChange={(_event, account = '') => onChange({ account })}
      />
      <TextField
        label={strings.FieldLeadDays}
        description={strings.LeadDaysHint}
        value={form.leadDays}
        errorMessage={problemText(words, props.problems, ({ field }) => field === 'renewal')}
        onChange={(_event, leadDays = '') => onChange({ leadDays })}
      />
    </>
  );
}
