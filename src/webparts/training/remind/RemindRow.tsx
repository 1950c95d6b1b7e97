import * as React from 'react';
import { mailtoAddress } from '../../../domain/training/reminders/mailto';
import { Button } from '../../../ui/controls/Button';
import { copyText } from '../../../ui/controls/copyText';
import { Icon } from '../../../ui/icons/Icon';
import { PersonName } from '../../../ui/people/PersonName';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import type { Reminded } from './remindModel';
import { RowResult } from './RowResult';
import { mayHaveLeft, type Sending } from './useSending';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Remind.module.scss';

export interface RemindRowProps {
  readonly reminded: Reminded;
  readonly sending: Sending;
}

/** The address of a mail program, or why there is none. */
function OpenInMail({ reminded }: Pick<RemindRowProps, 'reminded'>): JSX.Element {
  const { strings } = useTrainingWords();
  const address = mailtoAddress(reminded.mail);
  if (address === undefined) return <span className={panel.quiet}>{strings.RemindTooLong}</span>;
  return (
    <a
      className={styles.link}
      href={address}
      aria-label={fill(strings.RemindMailtoOf, { name: reminded.person.name })}
    >
      <Icon name="mail" /> {strings.RemindMailto}
    </a>
  );
}

function CopyButton({ reminded }: Pick<RemindRowProps, 'reminded'>): JSX.Element {
  const { strings } = useTrainingWords();
  const [said, setSaid] = React.useState('');
  const isMounted = useMounted();
  const { mail, person } = reminded;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(`${mail.subject}\n\n${mail.body}`);
    if (isMounted()) setSaid(isCopied ? strings.RemindCopied : strings.RemindNotCopied);
  };
  return (
    <>
      <Button
        icon="copy"
        aria-label={fill(strings.RemindCopyOf, { name: person.name })}
        onClick={() => void copy()}
      >
        {strings.RemindCopy}
      </Button>
      <span role="status" className={panel.quiet}>
        {said}
      </span>
    </>
  );
}

function SendButton({ reminded, sending }: RemindRowProps): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { person } = reminded;
  const result = sending.results.get(person.id);
  if (result?.kind === 'sent') return null;
  const isAgain = mayHaveLeft(result);
  return (
    <Button
      icon="mail"
      disabled={sending.isBusy}
      aria-label={fill(isAgain ? strings.RemindSendAgainOf : strings.RemindSendOf, { name: person.name })}
      onClick={() => void sending.send(reminded)}
    >
      {isAgain ? strings.RemindSendAgain : strings.RemindSend}
    </Button>
  );
}

/** One person: what the message says, and the ways to bring it to them. */
export function RemindRow({ reminded, sending }: RemindRowProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { person, late, soon, mail } = reminded;
  const hasAddress = mail.to.length > 0;
  const counts = [
    ...(late.length > 0 ? [plural('MineLateCount', late.length)] : []),
    ...(soon.length > 0 ? [plural('RemindSoonCount', soon.length)] : [])
  ];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <PersonName name={person.name} />
        <span className={panel.quiet}>{formats.list(counts)}</span>
      </div>
      <details>
        <summary className={panel.summary}>{strings.RemindPreview}</summary>
        <p className={styles.subject}>{mail.subject}</p>
        <p className={styles.body} dir="auto">
          {mail.body}
        </p>
      </details>
      {hasAddress ? null : <p className={panel.quiet}>{strings.RemindNoAddress}</p>}
      <div className={panel.commands}>
        {hasAddress ? <SendButton reminded={reminded} sending={sending} /> : null}
        {hasAddress ? <OpenInMail reminded={reminded} /> : null}
        <CopyButton reminded={reminded} />
      </div>
      <RowResult result={sending.results.get(person.id)} />
    </li>
  );
}
