import * as React from 'react';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { isUnread, type FeedItem } from '../../model/feedItem';
import type { FeedLayout } from '../../model/feedState';
import { impactName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { ActByFact } from './ActByFact';
import { DecisionFact } from './DecisionFact';
import { Fact } from './Fact';
import { MineMark } from './MineMark';
import { RecordFacts } from './RecordFacts';
import { SourceLine } from './SourceLine';
import { SubjectLine } from './SubjectLine';
import styles from './Item.module.scss';

/** What all entries of the feed share. The same objects as long as nothing changes: entries are drawn again only when they do. */
export interface EntryTools {
  readonly layout: FeedLayout;
  readonly canAcknowledge: boolean;
  readonly recordsUnknown: boolean;
  readonly onOpen: (noticeId: number) => void;
  readonly onAcknowledge: (notice: NoticeSummary) => void;
}

export interface FeedEntryProps extends EntryTools {
  readonly item: FeedItem;
  readonly isPending: boolean;
}

/** "I have read this": one press for this revision. Quiet for people who are not asked. */
function AcknowledgeButton(props: FeedEntryProps): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { item, isPending, onAcknowledge } = props;
  const { notice, standing } = item;
  if (!props.canAcknowledge || !standing || standing.mine === 'aware') return null;
  const isAsked = isUnread(item);
  return (
    <Button
      look={isAsked ? 'standard' : 'quiet'}
      icon="check"
      className={styles.acknowledge}
      data-acknowledge={isAsked ? 'asked' : 'free'}
      aria-label={`${strings.Acknowledge}: ${notice.title}`}
      aria-busy={isPending || undefined}
      disabled={isPending}
      onClick={() => onAcknowledge(notice)}
    >
      {strings.Acknowledge}
    </Button>
  );
}

/** One notice, as a card or as a row: what it is, how it stands, and the one press that acknowledges it. */
export const FeedEntry = React.memo(function FeedEntry(props: FeedEntryProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { item, layout, onOpen } = props;
  const { notice } = item;
  const { owner, userImpact } = notice;
  return (
    <li
      className={layout === 'cards' ? styles.card : styles.row}
      data-notice={notice.id}
      data-unread={isUnread(item) ? '' : undefined}
    >
      <div className={styles.what}>
        <MineMark item={item} />
        <h4 className={styles.heading}>
          <button type="button" className={styles.title} onClick={() => onOpen(notice.id)}>
            <bdi>{notice.title}</bdi>
          </button>
        </h4>
        <div className={styles.lines}>
          <SourceLine notice={notice} />
          <SubjectLine notice={notice} />
        </div>
      </div>
      <div className={styles.facts}>
        <ActByFact item={item} />
        <DecisionFact item={item} />
        <Fact icon="person">
          {owner ? fill(strings.FeedOwner, { name: owner.name }) : strings.FeedNoOwner}
        </Fact>
        {userImpact ? (
          <Fact icon="info">{fill(strings.FeedUserImpact, { impact: impactName(strings, userImpact) })}</Fact>
        ) : null}
        <RecordFacts item={item} isUnknown={props.recordsUnknown} />
      </div>
      <AcknowledgeButton {...props} />
    </li>
  );
});
