import * as React from 'react';
import { isMessageCenterError, type MessageCenterErrorKind } from '../../../domain/updates/MessageCenter';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { useCountdown } from '../../../ui/errors/useCountdown';
import { useUiWords } from '../../../ui/words/UiWords';
import { useUpdatesWords } from '../words/UpdatesWords';

type Key = keyof IUpdatesWebPartStrings;

const titles: Readonly<Record<MessageCenterErrorKind, Key>> = {
  notGranted: 'IntakeGraphDenied',
  absent: 'IntakeGraphAbsent',
  throttled: 'IntakeGraphBusy',
  broken: 'IntakeGraphBroken'
};

/** When Graph asks to wait without saying how long. */
const usualWaitSeconds = 30;

/** What to do instead, or next. */
function Advice(props: { readonly kind: MessageCenterErrorKind; readonly wait: number }): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  switch (props.kind) {
    case 'notGranted':
      return (
        <>
          <p>{strings.IntakeGraphDeniedWhy}</p>
          <p>{strings.IntakeGraphDeniedDo}</p>
        </>
      );
    case 'absent':
      return <p>{strings.IntakeGraphAbsentDo}</p>;
    case 'throttled':
      return (
        <p>{props.wait > 0 ? words.plural('IntakeGraphWait', props.wait) : strings.IntakeGraphWaited}</p>
      );
    case 'broken':
      return <p>{strings.IntakeGraphBrokenDo}</p>;
  }
}

/** What support asks for; nothing where we know what is wrong. */
function Details({
  error,
  kind
}: {
  readonly error: unknown;
  readonly kind: MessageCenterErrorKind;
}): JSX.Element {
  const { strings } = useUiWords();
  const requestId = isMessageCenterError(error) ? error.requestId : undefined;
  return (
    <>
      {kind === 'broken' && error instanceof Error ? <p>{error.message}</p> : null}
      {requestId ? (
        <p>
          {strings.CorrelationId} <code>{requestId}</code>
        </p>
      ) : null}
    </>
  );
}

/** Why the Message Center was not read. It is an extra: a file does as well. */
export function GraphProblem(props: { readonly error: unknown; readonly onRetry: () => void }): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { error } = props;
  const known = isMessageCenterError(error) ? error : undefined;
  const kind = known?.kind ?? 'broken';
  const wait = useCountdown(kind === 'throttled' ? (known?.retryAfterSeconds ?? usualWaitSeconds) : 0, error);
  return (
    <Notice
      tone="warning"
      role="alert"
      title={strings[titles[kind]]}
      actions={
        <Button icon="refresh" disabled={wait > 0} onClick={props.onRetry}>
          {ui.strings.TryAgain}
        </Button>
      }
    >
      <Advice kind={kind} wait={wait} />
      <Details error={error} kind={kind} />
    </Notice>
  );
}
