import * as React from 'react';
import { daysBetween } from '../../../../domain/dates/calendarDate';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { Button } from '../../../../ui/controls/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FeedReader } from '../../model/reader';
import type { FeedModel } from '../../model/useFeed';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';
import { readingOf, type Reading } from './myReading';
import styles from '../Notice.module.scss';

interface MyStandingProps {
  readonly model: FeedModel;
  readonly reader: FeedReader;
  readonly open: OpenNotice;
}

function readingWords({ strings, formats }: UpdatesWords, reading: Reading): string {
  if (reading.kind === 'none') return strings.NoticeNotRead;
  const when = formats.dateTime(reading.on);
  if (reading.kind === 'current') return fill(strings.NoticeReadOn, { when });
  return fill(strings.NoticeReadEarlier, { n: formats.number(reading.revision), when });
}

/** Whether the person has to do something, and by when; empty when they have done it. */
function askedWords({ strings, formats }: UpdatesWords, { mine, dueBy }: NoticeStanding): string {
  if (mine === 'aware') return '';
  if (mine === 'notAsked') return strings.NoticeNotAsked;
  const left = daysBetween(formats.today(), dueBy);
  const values = { date: formats.date(dueBy), days: formats.inDays(left) };
  return fill(left < 0 ? strings.NoticeReadLate : strings.NoticeReadBy, values);
}

/** Acknowledges the revision that is shown; then looks whether it is still the newest. */
function useAcknowledgeShown({ model, open }: MyStandingProps): {
  readonly isBusy: boolean;
  readonly acknowledge: () => Promise<void>;
} {
  const [isChecking, setChecking] = React.useState(false);
  const isMounted = useMounted();
  const acknowledge = async (): Promise<void> => {
    setChecking(true);
    if (await model.acknowledge(open.notice)) await open.check();
    if (isMounted()) setChecking(false);
  };
  return { isBusy: isChecking || model.pending.has(open.notice.id), acknowledge };
}

/** How the person stands with the notice, and the button that acknowledges it. */
export function MyStanding(props: MyStandingProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { open, reader } = props;
  const { notice, item } = open;
  const { isBusy, acknowledge } = useAcknowledgeShown(props);
  if (!item.records || !item.standing) {
    return (
      <p className={styles.quiet}>
        {open.recordsError === undefined ? strings.NoticeStandingLoading : strings.NoticeStandingUnknown}
      </p>
    );
  }
  const reading = readingOf(item.records, reader.me.id, notice.revision);
  const isRead = reading.kind === 'current';
  const isAsked = item.standing.mine !== 'notAsked';
  const { canAdd } = reader.access;
  return (
    <div className={styles.standing}>
      <p className={styles.sentence}>
        <Icon name={isRead ? 'check' : isAsked ? 'warning' : 'info'} className={styles.inlineIcon} />{' '}
        {readingWords(words, reading)} {askedWords(words, item.standing)}
      </p>
      {!isRead && canAdd ? (
        <Button
          look={isAsked ? 'primary' : 'standard'}
          icon="check"
          disabled={isBusy}
          onClick={() => void acknowledge()}
        >
          {strings.Acknowledge}
        </Button>
      ) : null}
      {canAdd ? null : (
        <p className={styles.quiet}>
          <Icon name="lock" className={styles.inlineIcon} /> {strings.NoticeCannotAcknowledge}
        </p>
      )}
    </div>
  );
}
