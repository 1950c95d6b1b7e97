import * as React from 'react';
import type { DoubtReason, EntryDoubt } from '../../../../domain/faq/review/entryDoubt';
import { Notice } from '../../../../ui/errors/Notice';
import { doubtReasonWords, doubtTitle } from '../../words/doubtWords';
import { useFaqWords } from '../../words/FaqWords';
import styles from './Heading.module.scss';

/** Whether the title says all of it but the note. */
function isPlain({ notice, isAgain }: DoubtReason): boolean {
  return notice !== null && !isAgain;
}

/** Notices have made the entry doubtful. Stays until somebody verifies it. */
export function DoubtNotice({ doubt }: { readonly doubt: EntryDoubt }): JSX.Element {
  const words = useFaqWords();
  const { reasons } = doubt;
  const [only] = reasons.length === 1 ? reasons.filter(isPlain) : [];
  return (
    <Notice tone="warning" title={doubtTitle(words, doubt)}>
      {only ? (
        only.doubt.note.trim() === '' ? null : (
          <p>
            <bdi>{only.doubt.note}</bdi>
          </p>
        )
      ) : (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason.doubt.id}>
              {doubtReasonWords(words, reason)}{' '}
              {/* What somebody noted when it was verified is about the revision before. */}
              {reason.isAgain ? null : <bdi>{reason.doubt.note}</bdi>}
            </li>
          ))}
        </ul>
      )}
      <p>{words.strings.EntryDoubtStays}</p>
    </Notice>
  );
}
