import * as React from 'react';
import type { Vote } from '../../../../domain/faq/FeedbackRepository';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';
import styles from './Feedback.module.scss';

/** Why an entry did not help somebody. */
export function ReasonItem(props: {
  readonly vote: Vote;
  /** Nobody has looked at it yet. */
  readonly isNew: boolean;
  /** It is about a text that readers no longer see. */
  readonly isEarlier: boolean;
}): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { vote, isNew, isEarlier } = props;
  const version = isEarlier ? strings.FeedbackVersionEarlier : strings.HistoryVersion;
  return (
    <li className={styles.item}>
      <div className={styles.who}>
        <PersonName name={vote.person.name} />
        <span className={styles.quiet}>{formats.dateTime(vote.on)}</span>
      </div>
      <span className={styles.quiet}>
        {isNew ? <span className={styles.new}>{strings.FeedbackNew}</span> : null}
        {fill(version, { n: formats.number(vote.version) })}
      </span>
      {vote.reason === '' ? (
        <p className={styles.none}>{strings.FeedbackNoReason}</p>
      ) : (
        <p className={styles.reason} dir="auto">
          {vote.reason}
        </p>
      )}
    </li>
  );
}
