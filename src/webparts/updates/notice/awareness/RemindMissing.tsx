import * as React from 'react';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { Button } from '../../../../ui/controls/Button';
import { copyText } from '../../../../ui/controls/copyText';
import { Icon } from '../../../../ui/icons/Icon';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FeedModel } from '../../model/useFeed';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';
import { reminderOf } from './reminder';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Awareness.module.scss';

/** Words to send to those who are missing, by whatever way the team talks. */
export function RemindMissing(props: {
  readonly model: FeedModel;
  readonly open: OpenNotice;
  readonly standing: NoticeStanding;
}): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const { model, open, standing } = props;
  const { notice } = open;
  const [showsText, setShowsText] = React.useState(false);
  const isMounted = useMounted();
  if (standing.awareness.missing.length === 0) return null;
  const reminder = reminderOf(words, notice.title, model.linkTo?.(notice.id), standing);
  const hasAddress = reminder.withoutAddress.length < standing.awareness.missing.length;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(reminder.text);
    if (!isMounted()) return;
    setShowsText(!isCopied);
    if (isCopied) model.say({ kind: 'said', tone: 'success', text: strings.AwareReminderCopied });
  };
  return (
    <section className={panel.section}>
      <h3>{strings.AwareReminder}</h3>
      <div className={styles.commands}>
        <Button onClick={() => void copy()}>{strings.AwareCopyReminder}</Button>
        {hasAddress && reminder.mail !== null ? (
          <a className={styles.link} href={reminder.mail}>
            {strings.AwareMailReminder} <Icon name="link" className={styles.inlineIcon} />
          </a>
        ) : null}
      </div>
      {showsText ? (
        <label className={styles.copy}>
          <span role="alert">{strings.AwareReminderNotCopied}</span>
          <textarea
            readOnly
            dir="auto"
            rows={8}
            className={panel.field}
            value={reminder.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      ) : null}
      {hasAddress && reminder.mail === null ? (
        <p className={panel.quiet}>{strings.AwareMailTooLong}</p>
      ) : null}
      {reminder.withoutAddress.length > 0 ? (
        <p className={panel.quiet}>
          {fill(strings.AwareNoAddress, { names: formats.list(reminder.withoutAddress) })}
        </p>
      ) : null}
    </section>
  );
}
