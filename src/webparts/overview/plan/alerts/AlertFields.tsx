import * as React from 'react';
import { alertSeverities } from '../../../../lists/overview';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import { CheckField } from '../../../../ui/fields/CheckField';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { PersonField } from '../../../../ui/fields/PersonField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useOverviewWords } from '../../words/OverviewWords';
import type { FieldsProps } from '../edit/PlanForm';
import { severityName } from '../words/planNames';
import { timeUnits, type AlertForm, type TimeUnit } from './alertForm';
import styles from '../edit/Edit.module.scss';

const unitKeys: Readonly<Record<TimeUnit, keyof IOverviewWebPartStrings>> = {
  minutes: 'AlertUnitMinutes',
  hours: 'AlertUnitHours',
  days: 'AlertUnitDays'
};

type Props = FieldsProps<AlertForm> & { readonly people: PeopleRepository };

function ReactionFields({ form, problems, change, people }: Props): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <>
      <PersonField
        label={strings.AlertResponder}
        value={form.responder}
        people={people}
        onChange={(responder) => change({ responder })}
      />
      <PersonField
        label={strings.AlertBackup}
        value={form.backup}
        people={people}
        problem={problems.backup}
        onChange={(backup) => change({ backup })}
      />
      <div className={styles.pair}>
        <TextBox
          label={strings.AlertWithin}
          value={form.within}
          inputMode="numeric"
          hint={strings.AlertWithinHint}
          problem={problems.within}
          onChange={(within) => change({ within })}
        />
        <SelectField
          label={strings.AlertUnit}
          options={[...timeUnits].reverse().map((key) => ({ key, text: strings[unitKeys[key]] }))}
          value={form.unit}
          onChange={(unit) => change({ unit })}
        />
      </div>
    </>
  );
}

/** What an alert says. */
export function AlertFields(props: Props): JSX.Element {
  const { strings } = useOverviewWords();
  const { form, problems, change } = props;
  return (
    <>
      <TextBox
        label={strings.AlertTitle}
        value={form.title}
        dir="auto"
        isRequired
        problem={problems.title}
        onChange={(title) => change({ title })}
      />
      <TextBox
        label={strings.AlertSource}
        value={form.source}
        dir="auto"
        hint={strings.AlertSourceHint}
        problem={problems.source}
        onChange={(source) => change({ source })}
      />
      <ChoiceField
        label={strings.AlertSeverity}
        options={[...alertSeverities].reverse().map((key) => ({ key, text: severityName(strings, key) }))}
        value={form.severity}
        onChange={(severity) => change({ severity })}
      />
      <ReactionFields {...props} />
      <TextBox
        label={strings.AlertRunbookUrl}
        value={form.runbookUrl}
        type="url"
        dir="ltr"
        hint={strings.AlertRunbookHint}
        problem={problems.runbookUrl}
        onChange={(runbookUrl) => change({ runbookUrl })}
      />
      {form.runbookUrl.trim() === '' ? null : (
        <TextBox
          label={strings.AlertRunbookName}
          value={form.runbookName}
          dir="auto"
          onChange={(runbookName) => change({ runbookName })}
        />
      )}
      <CheckField
        label={strings.AlertInUse}
        isChecked={form.isInUse}
        onChange={(isInUse) => change({ isInUse })}
      />
    </>
  );
}
