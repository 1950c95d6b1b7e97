import * as React from 'react';
import type { RecurrenceRule, Schedule } from '../../../../domain/recurrence/rule';
import { plannedDates, type PlannedDate } from '../../../../domain/tasks/plannedDates';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords, type ChecklistWords } from '../../words/ChecklistWords';
import { dayWords } from '../../words/dayWords';
import { dayOffSentence, ruleSentence } from '../../words/ruleWords';
import type { FormContext } from '../formContext';
import styles from '../Edit.module.scss';

const datesShown = 5;

function remark({ strings, formats }: ChecklistWords, { nominal, due, skippedFor }: PlannedDate): string {
  if (skippedFor === '') return strings.LeftOutDayOff;
  if (skippedFor !== null) return fill(strings.LeftOutFor, { holiday: skippedFor });
  return nominal === due ? '' : fill(strings.PlannedFor, { date: formats.date(nominal) });
}

/** The rule in a sentence, and what it plans next: what people check before they save. */
export function RulePreview(props: {
  readonly rule: RecurrenceRule;
  /** As saving would make it. */
  readonly schedule: Schedule;
  readonly context: FormContext;
}): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { rule, schedule, context } = props;
  const { changeFrom, calendar, recent } = context;
  const planned = plannedDates({ schedule, recent }, calendar, changeFrom, datesShown);
  const dayOff = dayOffSentence(strings, rule.onNonWorkingDay);
  return (
    <div className={styles.preview}>
      <p role="status">
        {ruleSentence(words, rule, changeFrom)}. {dayOff}
      </p>
      {planned.length === 0 ? (
        <p>{strings.PlannedNone}</p>
      ) : (
        <>
          <p className={styles.hint}>{strings.PlannedDates}</p>
          <ul className={styles.dates} aria-label={strings.PlannedDates}>
            {planned.map((date) => {
              const text = remark(words, date);
              return (
                <li key={date.nominal}>
                  {dayWords(words, date.due)}
                  {text ? <span className={styles.hint}> {text}</span> : null}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {rule.base === 'completion' ? <p className={styles.hint}>{strings.PlannedThenCounted}</p> : null}
    </div>
  );
}
