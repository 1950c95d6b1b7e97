import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Nth } from '../../../../domain/recurrence/rule';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { weekdayName, weekdaysIn } from '../../../../ui/words/weekdayNames';
import { useChecklistWords } from '../../words/ChecklistWords';
import { nthName } from '../../words/ruleWords';
import type { RuleFieldsProps } from './RuleFields';
import { scheduleProblem } from './scheduleProblem';
import styles from '../Edit.module.scss';

const nths: readonly Nth[] = [1, 2, 3, 4, -1];

function WeekDays({ form, problems, onChange }: RuleFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, culture } = words;
  return (
    <CheckGroup
      label={strings.RepeatOn}
      options={weekdaysIn(culture.locale).map((key) => ({ key, text: weekdayName(culture.locale, key) }))}
      chosen={form.on}
      problem={scheduleProblem(words, problems, 'noWeekday')}
      onChange={(on) => onChange({ ...form, on })}
    />
  );
}

function NthWeekday({ form, onChange }: RuleFieldsProps): JSX.Element {
  const { strings, culture } = useChecklistWords();
  const days = weekdaysIn(culture.locale);
  return (
    <div className={styles.pair}>
      <Dropdown
        label={strings.RepeatNth}
        selectedKey={form.nth}
        options={nths.map((key) => ({ key, text: nthName(strings, key) }))}
        onChange={(_event, _option, index = 0) => onChange({ ...form, nth: nths[index] ?? form.nth })}
      />
      <Dropdown
        label={strings.RepeatWeekday}
        selectedKey={form.weekday}
        options={days.map((key) => ({ key, text: weekdayName(culture.locale, key) }))}
        onChange={(_event, _option, index = 0) => onChange({ ...form, weekday: days[index] ?? form.weekday })}
      />
    </div>
  );
}

function MonthDays(props: RuleFieldsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { form, problems, onChange } = props;
  return (
    <>
      <ChoiceField
        label={strings.RepeatBy}
        options={[
          { key: 'day', text: strings.RepeatByDay },
          { key: 'weekday', text: strings.RepeatByWeekday }
        ]}
        value={form.by}
        onChange={(by) => onChange({ ...form, by })}
      />
      {form.by === 'weekday' ? (
        <NthWeekday {...props} />
      ) : (
        <TextField
          label={strings.RepeatDay}
          inputMode="numeric"
          value={form.day}
          description={strings.RepeatDayHint}
          errorMessage={scheduleProblem(words, problems, 'wrongDay')}
          onChange={(_event, day = '') => onChange({ ...form, day })}
        />
      )}
      {form.unit === 'months' ? null : <p className={styles.hint}>{strings.RepeatMonthHint}</p>}
    </>
  );
}

/** The days within the interval. A rule that counts from completion has none: the interval says it all. */
export function DayFields(props: RuleFieldsProps): JSX.Element | null {
  const { unit, base } = props.form;
  if (base === 'completion' || unit === 'days' || unit === 'workdays') return null;
  return unit === 'weeks' ? <WeekDays {...props} /> : <MonthDays {...props} />;
}
