import * as React from 'react';
import type { OccurrenceState } from '../../../../domain/tasks/occurrence';
import { stateName } from '../../words/choiceNames';
import { useChecklistWords } from '../../words/ChecklistWords';
import { StateMark } from './StateMark';
import styles from './Strip.module.scss';

const legendOrder: readonly OccurrenceState[] = [
  'done',
  'doneLate',
  'waiting',
  'skipped',
  'missed',
  'late',
  'due',
  'upcoming'
];

/** What the signs that are shown mean. For those who see them: screen readers hear the words of each sign. */
export function StateLegend(props: { readonly states: ReadonlySet<OccurrenceState> }): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {legendOrder
        .filter((state) => props.states.has(state))
        .map((state) => (
          <li key={state}>
            <StateMark state={state} />
            {stateName(strings, state)}
          </li>
        ))}
    </ul>
  );
}
