import * as React from 'react';
import type { PersonAwareness } from '../../../domain/updates/awareness';
import { useUpdatesWords } from '../words/UpdatesWords';
import { MatrixSign } from './MatrixSign';
import type { MatrixPartProps } from './MatrixTable';
import { kindName, rowWords, type CellKind } from './matrixWords';
import styles from './Matrix.module.scss';

function kindOfMissing({ state, isLate }: PersonAwareness): CellKind {
  return isLate ? 'late' : state;
}

/** Where there is no room for a table: each notice, with those who are missing. */
export function MissingList({ matrix, labelledBy, onOpen }: MatrixPartProps): JSX.Element {
  const words = useUpdatesWords();
  return (
    <ul className={styles.missing} aria-labelledby={labelledBy}>
      {matrix.rows.map(({ subject }) => {
        const { notice, awareness } = subject;
        const missing = awareness.people.filter(({ state }) => state !== 'aware');
        return (
          <li key={notice.id}>
            <button type="button" className={styles.opener} onClick={() => onOpen(notice.id)}>
              <bdi>{notice.title}</bdi>
            </button>
            <span className={styles.remark}>{rowWords(words, subject)}</span>
            {missing.length > 0 ? (
              <ul>
                {missing.map((entry) => (
                  <li key={entry.person.id}>
                    <MatrixSign kind={kindOfMissing(entry)} /> <bdi>{entry.person.name}</bdi>
                    <span className={styles.state}>{kindName(words, kindOfMissing(entry))}</span>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
