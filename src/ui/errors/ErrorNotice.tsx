import * as React from 'react';
import { isRepositoryError, type RepositoryErrorKind } from '../../domain/RepositoryError';
import type { Person } from '../../domain/people/person';
import { Button } from '../controls/Button';
import { useUiWords } from '../words/UiWords';
import { errorWords } from './errorWords';
import { Notice } from './Notice';
import { useCountdown } from './useCountdown';
import { WhomToAsk } from './WhomToAsk';

export interface ErrorNoticeProps {
  /** What did not work, e.g. "The task was not saved." */
  readonly title: string;
  readonly error?: unknown;
  /** Tries the same again; left out where that is the form's own button. */
  readonly onRetry?: () => void;
  /** Fetches what is there now, after somebody else was quicker. */
  readonly onReload?: () => void;
  readonly onDismiss?: () => void;
  /** Who can give a right that is missing. */
  readonly loadOwners?: (() => Promise<readonly Person[]>) | undefined;
}

/** What retrying alone cannot mend. */
const needsMoreThanRetry: readonly (RepositoryErrorKind | undefined)[] = ['invalid', 'conflict', 'notFound'];

/** A failure in the person's words, with the way out that fits its kind. */
export function ErrorNotice(props: ErrorNoticeProps): JSX.Element {
  const words = useUiWords();
  const { strings } = words;
  const error = isRepositoryError(props.error) ? props.error : undefined;
  const kind = error?.kind;
  const wait = useCountdown(kind === 'throttled' ? (error?.retryAfterSeconds ?? 10) : 0, props.error);
  const details = props.error instanceof Error ? props.error.message : '';
  const showsDetails = details !== '' && (kind === 'invalid' || kind === undefined);
  const showsRetry = props.onRetry && !needsMoreThanRetry.includes(kind);
  return (
    <Notice
      tone="error"
      role="alert"
      title={props.title}
      actions={
        <>
          {showsRetry ? (
            <Button icon="refresh" disabled={wait > 0} onClick={props.onRetry}>
              {strings.TryAgain}
            </Button>
          ) : null}
          {props.onReload && (kind === 'conflict' || kind === 'notFound') ? (
            <Button icon="refresh" onClick={props.onReload}>
              {strings.Reload}
            </Button>
          ) : null}
          {kind === 'forbidden' ? (
            <Button icon="refresh" onClick={() => window.location.reload()}>
              {strings.ReloadPage}
            </Button>
          ) : null}
          {props.onDismiss ? (
            <Button look="quiet" onClick={props.onDismiss}>
              {strings.Close}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{errorWords(words, kind, wait)}</p>
      {kind === 'forbidden' && props.loadOwners ? <WhomToAsk loadOwners={props.loadOwners} /> : null}
      {showsDetails ? <p>{details}</p> : null}
      {error?.correlationId ? (
        <p>
          {strings.CorrelationId} <code>{error.correlationId}</code>
        </p>
      ) : null}
    </Notice>
  );
}
