import * as React from 'react';
import type { FeedItem } from '../../model/feedItem';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { AwarenessFact } from './AwarenessFact';
import { Fact } from './Fact';
import { toldLine } from './toldLine';
import styles from './Item.module.scss';

/** Who has read a notice and whether users were told: known a moment later than the notice itself. */
export function RecordFacts(props: {
  readonly item: FeedItem;
  /** It could not be read what was recorded. */
  readonly isUnknown: boolean;
}): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { standing } = props.item;
  if (standing) {
    const { text, ...look } = toldLine(words, standing.told.users);
    return (
      <>
        <AwarenessFact standing={standing} />
        <Fact {...look}>{text}</Fact>
      </>
    );
  }
  if (props.isUnknown) return <Fact>{strings.FeedRecordsUnknown}</Fact>;
  return (
    <span className={styles.placeholder}>
      <span className={styles.hidden}>{strings.FeedRecordsLoading}</span>
    </span>
  );
}
