import * as React from 'react';
import type { Occurrence } from '../../../../domain/tasks/occurrence';
import { fill } from '../../../../ui/words/fill';
import { stateName } from '../../words/choiceNames';
import { useChecklistWords } from '../../words/ChecklistWords';
import { periodWords } from '../../words/dayWords';
import { StateLegend } from './StateLegend';
import { StateMark } from './StateMark';
import styles from './Strip.module.scss';

export interface StripProps {
  /** Oldest first. */
  readonly occurrences: readonly Occurrence[];
  /** Period of the one that is shown. */
  readonly selected: string | undefined;
  readonly onSelect: (period: string) => void;
}

/** The latest times that a task had to be done, as one row of signs; each one opens. */
export function Strip(props: StripProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, plural } = words;
  const { occurrences } = props;
  const label = plural('LatestTimes', occurrences.length);
  return (
    <>
      <h3>{label}</h3>
      <ul className={styles.strip} aria-label={label}>
        {occurrences.map((occurrence) => {
          const state = stateName(strings, occurrence.state);
          const name = fill(strings.StateAt, { date: periodWords(words, occurrence), state });
          return (
            <li key={occurrence.period}>
              <button
                type="button"
                className={styles.button}
                aria-label={name}
                title={name}
                aria-pressed={occurrence.period === props.selected}
                onClick={() => props.onSelect(occurrence.period)}
              >
                <StateMark state={occurrence.state} />
              </button>
            </li>
          );
        })}
      </ul>
      <StateLegend states={new Set(occurrences.map(({ state }) => state))} />
    </>
  );
}
