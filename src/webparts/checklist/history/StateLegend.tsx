import * as React from 'react';
import type { OccurrenceState } from '../../../domain/tasks/occurrence';
import { StateMark } from '../details/occurrence/StateMark';
import { stateName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './History.module.scss';

/** What the signs mean. For those who see them: screen readers hear the words of each sign. */
export function StateLegend(props: { readonly states: readonly OccurrenceState[] }): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {props.states.map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {stateName(strings, state)}
        </li>
      ))}
    </ul>
  );
}
