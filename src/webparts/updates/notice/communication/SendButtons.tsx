import * as React from 'react';
import type { Channel } from '../../../../domain/updates/communication';
import { Button } from '../../../../ui/controls/Button';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { Message } from './messages';
import { useSend } from './useSend';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Communication.module.scss';

/** The ways to send the message, and what came of the last one. */
export function SendButtons(props: {
  readonly message: Message;
  readonly onUsed: (channel: Channel) => void;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  const { said, mail, copyForTeams, copyAsMail, onMailOpened } = useSend(props.message, props.onUsed);
  return (
    <div className={panel.section}>
      <div className={styles.send}>
        <Button onClick={copyForTeams}>{strings.TellCopyTeams}</Button>
        <Button onClick={copyAsMail}>{strings.TellCopyMail}</Button>
        {mail === null ? null : (
          <a className={styles.link} href={mail} data-interception="off" onClick={onMailOpened}>
            {strings.TellOpenMail}
          </a>
        )}
      </div>
      {mail === null ? <p className={panel.quiet}>{strings.TellMailTooLong}</p> : null}
      <p role="status" className={panel.text}>
        {said}
      </p>
    </div>
  );
}
