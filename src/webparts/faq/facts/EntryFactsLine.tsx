import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { SearchDocument } from '../../../domain/faq/search/document';
import { fill } from '../../../ui/words/fill';
import { levelName, statusName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import styles from './Facts.module.scss';

/** More of them would bury the rest; the open entry has all. */
const mostCodes = 4;

export interface EntryFactsLineProps {
  readonly entry: Pick<SearchDocument, 'errorCodes' | 'platforms' | 'level' | 'status'> & {
    readonly verifiedOn: CalendarDate | null;
  };
  /** How many people it helped, in words. */
  readonly helped?: string | undefined;
}

/** What decides whether the entry is the right one. */
export function EntryFactsLine({ entry, helped }: EntryFactsLineProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { errorCodes, platforms, level, status, verifiedOn } = entry;
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
