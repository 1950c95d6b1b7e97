import * as React from 'react';
import type { MailErrorKind } from '../../../domain/training/reminders/MailSender';
import { Icon } from '../../../ui/icons/Icon';
import { useTrainingWords } from '../words/TrainingWords';
import type { SendResult } from './useSending';
import styles from './Remind.module.scss';

const failures = {
  notGranted: 'RemindNotSent',
  absent: 'RemindMaybeSent',
  throttled: 'RemindNotSentYet',
  broken: 'RemindRefused'
} as const satisfies Readonly<Record<MailErrorKind, string>>;

/** What became of one message. */
export function RowResult({ result }: { readonly result: SendResult | undefined }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const wordsOf = (): JSX.Element | null => {
    switch (result?.kind) {
      case undefined:
        return null;
      case 'sending':
        return <>{strings.RemindSending}</>;
      case 'sent':
        return (
          <>
            <Icon name="check" /> {strings.RemindSent}
          </>
        );
      case 'failed':
        return (
          <span className={styles.failed}>
            <Icon name="warning" /> {strings[failures[result.why]]}
            {result.retryAfterSeconds === undefined
              ? null
              : ` ${plural('RemindWait', result.retryAfterSeconds)}`}
          </span>
        );
    }
  };
  return (
    <p role="status" className={styles.result}>
      {wordsOf()}
    </p>
  );
}
