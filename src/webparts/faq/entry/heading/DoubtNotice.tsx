import * as React from 'react';
import type { DoubtReason, EntryDoubt } from '../../../../domain/faq/review/entryDoubt';
import { Notice } from '../../../../ui/errors/Notice';
import { useFaqWords } from '../../words/FaqWords';
import { doubtTitle, reasonWords } from './doubtWords';
import styles from './Heading.module.scss';

/** Whether the title says all of it. */
function isPlain({ notice, isAgain, doubt }: DoubtReason): boolean {
  return notice !== null && !isAgain && doubt.note.trim() === '';
}

/** Notices have made the entry doubtful. Stays until somebody verifies it. */
export function DoubtNotice({ doubt }: { readonly doubt: EntryDoubt }): JSX.Element {
  const words = useFaqWords();
  const { reasons } = doubt;
  const isSaid = reasons.length === 1 && reasons.every(isPlain);
  return (
    <Notice tone="warning" title={doubtTitle(words, doubt)}>
      {isSaid ? null : (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason.doubt.id}>
              {reasonWords(words, reason)}{' '}
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
