import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { weekdays, type NonWorkingDayPolicy } from '../../../../domain/recurrence/rule';
import type { DraftProblem } from '../../../../domain/tasks/validateDraft';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import { daysInWords } from '../../words/ruleWords';
import type { FormContext } from '../formContext';
import { DayFields } from './DayFields';
import { repeatUnits, withBase, withStart, type RepeatUnit, type RuleForm } from './ruleForm';
import { scheduleProblem } from './scheduleProblem';
import styles from '../Edit.module.scss';

export interface RuleFieldsProps {
  readonly form: RuleForm;
  readonly context: FormContext;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (form: RuleForm) => void;
  /** `field` names the box that holds text that is no date. */
  readonly onDateWrong: (field: string, isWrong: boolean) => void;
}

const unitKeys = {
  days: 'RepeatDaily',
  workdays: 'RepeatWorkdays',
  weeks: 'RepeatWeekly',
  months: 'RepeatMonthly',
  quarters: 'RepeatQuarterly',
  years: 'RepeatYearly'
} as const satisfies Record<RepeatUnit, keyof IChecklistWebPartStrings>;

const everyKeys = {
  days: 'RepeatEveryDays',
  weeks: 'RepeatEveryWeeks',
  months: 'RepeatEveryMonths',
  quarters: 'RepeatEveryQuarters',
  years: 'RepeatEveryYears'
} as const satisfies Record<Exclude<RepeatUnit, 'workdays'>, keyof IChecklistWebPartStrings>;

const dayOffKeys = {
  keep: 'RepeatDayOffKeep',
  before: 'RepeatDayOffBefore',
  after: 'RepeatDayOffAfter',
  skip: 'RepeatDayOffSkip'
} as const satisfies Record<NonWorkingDayPolicy, keyof IChecklistWebPartStrings>;

const policies = Object.keys(dayOffKeys) as readonly NonWorkingDayPolicy[];

/** Daily, weekly …, and every how many of them. */
function Interval({ form, context, problems, onChange }: RuleFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const workdays = weekdays.filter((day) => context.calendar.workdays.has(day));
  const isCounted = form.base === 'completion';
  const units = repeatUnits.filter(
    (unit) => unit !== 'workdays' || (!isCounted && workdays.length > 0) || form.unit === unit
  );
  return (
    <div className={styles.pair}>
      <Dropdown
        label={strings.RepeatUnit}
        selectedKey={form.unit}
        options={units.map((key) => ({
          key,
          text: fill(strings[unitKeys[key]], { days: daysInWords(words, workdays) })
        }))}
        onChange={(_event, _option, index = 0) => onChange({ ...form, unit: units[index] ?? form.unit })}
      />
      {form.unit === 'workdays' ? null : (
        <TextField
          label={strings[everyKeys[form.unit]]}
          inputMode="numeric"
          value={form.every}
          errorMessage={scheduleProblem(words, problems, 'wrongInterval')}
          onChange={(_event, every = '') => onChange({ ...form, every })}
        />
      )}
    </div>
  );
}

/** From when to when, counted from what, and what happens on days off. */
function Limits(props: RuleFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { form, context, onChange, onDateWrong } = props;
  return (
    <>
      <div className={styles.pair}>
        <DateField
          label={strings.RepeatStart}
          value={form.start}
          onChange={(start) => onChange(withStart(form, start, context))}
          onWrong={(isWrong) => onDateWrong('start', isWrong)}
        />
        <DateField
          label={strings.RepeatEnd}
          value={form.end}
          problem={scheduleProblem(words, props.problems, 'endBeforeStart')}
          onChange={(end) => onChange({ ...form, end })}
          onWrong={(isWrong) => onDateWrong('end', isWrong)}
        />
      </div>
      <ChoiceField
        label={strings.RepeatBase}
        options={[
          { key: 'dueDate', text: strings.RepeatBaseDueDate },
          { key: 'completion', text: strings.RepeatBaseCompletion }
        ]}
        value={form.base}
        onChange={(base) => onChange(withBase(form, base, context))}
      />
      <Dropdown
        label={strings.RepeatDayOff}
        selectedKey={form.onNonWorkingDay}
        options={policies.map((key) => ({ key, text: strings[dayOffKeys[key]] }))}
        onChange={(_event, _option, index = 0) =>
          onChange({ ...form, onNonWorkingDay: policies[index] ?? form.onNonWorkingDay })
        }
      />
    </>
  );
}

/** A rule: how often, on which days, from when to when. */
export function RuleFields(props: RuleFieldsProps): JSX.Element {
  return (
    <>
      <Interval {...props} />
      <DayFields {...props} />
      <Limits {...props} />
    </>
  );
}
