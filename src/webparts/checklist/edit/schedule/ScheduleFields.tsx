import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Schedule } from '../../../../domain/recurrence/rule';
import { ruleProblems, type DraftProblem } from '../../../../domain/tasks/validateDraft';
import { Button } from '../../../../ui/controls/Button';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import type { FormContext } from '../formContext';
import { RuleFields } from './RuleFields';
import { RulePreview } from './RulePreview';
import { ruleOf } from './ruleForm';
import { canBeOnce, scheduleOf, type ScheduleForm } from './scheduleForm';
import styles from '../Edit.module.scss';

export interface ScheduleFieldsProps {
  readonly dueDate: CalendarDate | null;
  readonly form: ScheduleForm;
  /** As it is stored. */
  readonly original: Schedule;
  readonly context: FormContext;
  readonly problems: readonly DraftProblem[];
  readonly onDueDate: (dueDate: CalendarDate | null) => void;
  readonly onChange: (form: ScheduleForm) => void;
  /** `field` names the box that holds text that is no date. */
  readonly onDateWrong: (field: string, isWrong: boolean) => void;
}

/** A schedule that somebody wrote into the list and nobody can read: it stays until it is replaced. */
function Unreadable(props: {
  readonly schedule: Extract<Schedule, { kind: 'unreadable' }>;
  readonly onReplace: () => void;
}): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { text, line } = props.schedule;
  return (
    <div role="group" aria-label={strings.FieldSchedule} className={styles.kept}>
      <p className={styles.problem}>{fill(strings.ScheduleUnreadable, { line: formats.number(line) })}</p>
      <pre className={styles.stored} dir="ltr">
        {text}
      </pre>
      <p className={styles.hint}>{strings.ScheduleKept}</p>
      <span>
        <Button onClick={props.onReplace}>{strings.ScheduleReplace}</Button>
      </span>
    </div>
  );
}

/** Pauses a task that recurs, or takes it up again. */
function Pause({ form, original, context, onChange }: ScheduleFieldsProps): JSX.Element | null {
  const { strings, formats } = useChecklistWords();
  if (original.kind !== 'recurring') return null;
  const { isPaused } = form;
  const isNew = scheduleOf(form, original, context) !== original;
  return (
    <div className={styles.pause}>
      {isPaused ? (
        <span role="status">
          {isNew
            ? fill(strings.SchedulePausedFrom, { start: formats.date(context.changeFrom) })
            : strings.SchedulePaused}
        </span>
      ) : null}
      <Button onClick={() => onChange({ ...form, isPaused: !isPaused })}>
        {isPaused ? strings.RuleResume : strings.RulePause}
      </Button>
    </div>
  );
}

function Recurring(props: ScheduleFieldsProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { form, original, context, onChange } = props;
  const rule = ruleOf(form.rule, context);
  const schedule = scheduleOf(form, original, context);
  const isChanged = original.kind === 'recurring' && schedule !== original;
  return (
    <>
      <Pause {...props} />
      {form.isPaused ? null : (
        <>
          <RuleFields
            form={form.rule}
            context={context}
            problems={props.problems}
            onChange={(next) => onChange({ ...form, rule: next })}
            onDateWrong={props.onDateWrong}
          />
          {ruleProblems(rule).length === 0 ? (
            <RulePreview rule={rule} schedule={schedule} context={context} />
          ) : null}
        </>
      )}
      {isChanged ? (
        <p className={styles.hint} role="status">
          {fill(strings.RuleAppliesFrom, { date: formats.date(context.changeFrom) })}
        </p>
      ) : null}
    </>
  );
}

/** When the task is due: once, or again and again. */
export function ScheduleFields(props: ScheduleFieldsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { form, original, onChange } = props;
  if (form.mode === 'unreadable' && original.kind === 'unreadable') {
    return <Unreadable schedule={original} onReplace={() => onChange({ ...form, mode: 'recurring' })} />;
  }
  return (
    <>
      {canBeOnce(original, props.context) ? (
        <ChoiceField
          label={strings.HowOften}
          options={[
            { key: 'once', text: strings.ScheduleOnce },
            { key: 'recurring', text: strings.HowOftenAgain }
          ]}
          value={form.mode === 'once' ? 'once' : 'recurring'}
          onChange={(mode) => onChange({ ...form, mode })}
        />
      ) : null}
      {form.mode === 'once' ? (
        <DateField
          label={strings.FieldDueDate}
          value={props.dueDate}
          onChange={props.onDueDate}
          onWrong={(isWrong) => props.onDateWrong('dueDate', isWrong)}
        />
      ) : (
        <Recurring {...props} />
      )}
    </>
  );
}
