import * as React from 'react';
import { parseCalendarDate } from '../../../../domain/dates/calendarDate';
import type { Occurrence } from '../../../../domain/tasks/occurrence';
import { fill } from '../../../../ui/words/fill';
import { stateName } from '../../words/choiceNames';
import { useChecklistWords, type ChecklistWords } from '../../words/ChecklistWords';
import { dayWords } from '../../words/dayWords';
import { dueWords } from '../../words/dueWords';
import { StateMark } from './StateMark';
import styles from '../Details.module.scss';

const unsettled: readonly Occurrence['state'][] = ['upcoming', 'late', 'missed'];

/** What else there is to say of it: how late, moved from where, left out for what. */
function remarks(words: ChecklistWords, occurrence: Occurrence): readonly string[] {
  const { strings, formats } = words;
  const { state, due, period, lateSince, skippedFor, settledOn } = occurrence;
  const planned = parseCalendarDate(period);
  return [
    due !== null && unsettled.includes(state) ? dueWords(words, due) : '',
    settledOn ? formats.date(settledOn) : '',
    planned && due !== planned ? fill(strings.PlannedFor, { date: formats.date(planned) }) : '',
    lateSince ? fill(strings.LateSince, { date: formats.date(lateSince) }) : '',
    skippedFor === null
      ? ''
      : skippedFor === ''
        ? strings.LeftOutDayOff
        : fill(strings.LeftOutFor, { holiday: skippedFor })
  ].filter(Boolean);
}

/** When the occurrence is due, and how it stands. */
export function OccurrenceHeading(props: { readonly occurrence: Occurrence }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { occurrence } = props;
  const { state, due } = occurrence;
  return (
    <>
      {due ? <h3>{fill(strings.LogOccurrence, { date: dayWords(words, due) })}</h3> : null}
      <p className={styles.state}>
        <StateMark state={state} />
        <span>
          <b>{stateName(strings, state)}</b>
          {remarks(words, occurrence).map((remark) => (
            <React.Fragment key={remark}> · {remark}</React.Fragment>
          ))}
        </span>
      </p>
    </>
  );
}
