import * as React from 'react';
import { isUnread } from '../../model/feedItem';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { FeedEntry, type EntryTools } from '../item/FeedEntry';
import type { FeedGroup } from './groupItems';
import { groupName } from './groupName';
import styles from '../Feed.module.scss';

export interface GroupSectionProps {
  readonly group: FeedGroup;
  readonly tools: EntryTools;
  /** Notices whose acknowledgement is under way. */
  readonly pending: ReadonlySet<number>;
}

/** How many there are; of those that waited for this person, how many still do. */
function countOf({ strings, plural }: UpdatesWords, { kind, items }: FeedGroup): string {
  const count = kind === 'unread' ? items.filter(isUnread).length : items.length;
  return count === 0 ? strings.FeedAllRead : plural('FeedCount', count);
}

/** A group of notices under its name and number. */
export function GroupSection({ group, tools, pending }: GroupSectionProps): JSX.Element {
  const words = useUpdatesWords();
  const name = groupName(words, group);
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>
        {name} <span className={styles.groupCount}>{countOf(words, group)}</span>
      </h3>
      <ul className={tools.layout === 'cards' ? styles.cards : styles.rows} aria-label={name}>
        {group.items.map((item) => (
          <FeedEntry key={item.notice.id} {...tools} item={item} isPending={pending.has(item.notice.id)} />
        ))}
      </ul>
    </section>
  );
}
