import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import type { FeedReader } from '../model/reader';
import type { FeedModel } from '../model/useFeed';
import { useUpdatesWords } from '../words/UpdatesWords';
import { readingOf } from './heading/myReading';
import { MyStanding } from './heading/MyStanding';
import { NewerText } from './heading/NewerText';
import { NoticeFacts } from './heading/NoticeFacts';
import { useCopyNoticeLink } from './heading/useCopyNoticeLink';
import { webAddress } from './heading/webAddress';
import type { OpenNotice } from './useOpenNotice';
import styles from './Notice.module.scss';

/** What matters of an open notice at once: its facts, how the person stands with it, and the ways to it for others. */
export function NoticeHeading(props: {
  readonly model: FeedModel;
  readonly reader: FeedReader;
  readonly open: OpenNotice;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, open } = props;
  const { notice, item } = open;
  const copyLink = useCopyNoticeLink(model, notice.id);
  const source = webAddress(notice.link);
  const isRead =
    item.records !== undefined && readingOf(item.records, reader.me.id, notice.revision).kind === 'current';
  return (
    <div className={styles.heading}>
      <NoticeFacts open={open} />
      <NewerText open={open} isRead={isRead} />
      <MyStanding {...props} />
      <div className={styles.commands}>
        {source ? (
          <a className={styles.link} href={source} target="_blank" rel="noopener noreferrer">
            {strings.NoticeOpenSource} <Icon name="link" className={styles.inlineIcon} />
          </a>
        ) : null}
        {copyLink ? (
          <Button look="quiet" icon="link" onClick={copyLink}>
            {strings.NoticeCopyLink}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
