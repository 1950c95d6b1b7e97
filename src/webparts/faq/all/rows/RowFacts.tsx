import * as React from 'react';
import { fill } from '../../../../ui/words/fill';
import { levelName, statusName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import type { BrowseRow } from './browseRow';
import styles from '../All.module.scss';

/** More of them would bury the rest; the open entry has all. */
const mostCodes = 4;

export interface RowFactsProps {
  readonly row: BrowseRow;
  /** How many people it helped, in words. */
  readonly helped?: string | undefined;
}

/** What decides whether the entry is the right one. */
export function RowFacts({ row, helped }: RowFactsProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { errorCodes, platforms, level, status, verifiedOn } = row;
  const facts = [
    ...(platforms.length > 0 ? [formats.list(platforms)] : []),
    ...(level ? [levelName(strings, level)] : []),
    verifiedOn === null
      ? strings.NeverVerified
      : fill(strings.VerifiedOnDay, { day: formats.date(verifiedOn) }),
    ...(helped === undefined ? [] : [helped])
  ];
  return (
    <p className={styles.facts}>
      {/* Nearly all are published: only what is not is marked. */}
      {status === 'Published' ? null : <span className={styles.tag}>{statusName(strings, status)}</span>}
      {errorCodes.slice(0, mostCodes).map((code) => (
        <bdi key={code} dir="ltr">
          {code}
        </bdi>
      ))}
      {facts.map((fact) => (
        <bdi key={fact}>{fact}</bdi>
      ))}
    </p>
  );
}
