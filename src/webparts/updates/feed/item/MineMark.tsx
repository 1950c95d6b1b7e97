import * as React from 'react';
import { fill } from '../../../../ui/words/fill';
import { isUnread, type FeedItem } from '../../model/feedItem';
import { standingName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Fact } from './Fact';
import styles from './Item.module.scss';

/** How the person who looks stands with a notice: in words, before anything else. Nothing when they are not asked. */
export function MineMark({ item }: { readonly item: FeedItem }): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { standing } = item;
  if (!standing || standing.mine === 'notAsked') return null;
  const name = standingName(strings, standing.mine);
  if (!isUnread(item)) {
    return (
      <span className={styles.mine}>
        <Fact icon="check">{name}</Fact>
      </span>
    );
  }
  const isLate = standing.dueBy < formats.today();
  const due = isLate ? strings.FeedDuePassed : strings.FeedDueBy;
  return (
    <span className={styles.mine}>
      <span className={styles.unreadDot} aria-hidden="true" />
      <Fact tone="strong">{name}</Fact>
      <Fact icon="clock" tone={isLate ? 'urgent' : undefined}>
        {fill(due, { date: formats.date(standing.dueBy) })}
      </Fact>
    </span>
  );
}
