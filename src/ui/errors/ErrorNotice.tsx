import * as React from 'react';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { Person } from '../../domain/people/person';
import { useUiWords } from '../words/UiWords';
import { ErrorActions } from './ErrorActions';
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

/** When SharePoint asks to wait without saying how long. */
const usualWaitSeconds = 10;

function waitOf(error: unknown): number {
  return isRepositoryError(error, 'throttled') ? (error.retryAfterSeconds ?? usualWaitSeconds) : 0;
}

/** The error's own words help only where ours cannot be exact. */
function detailsOf(error: unknown): string {
  const isVague = isRepositoryError(error, 'invalid') || !isRepositoryError(error);
  return isVague && error instanceof Error ? error.message : '';
}

/** A failure in the person's words, with the way out that fits its kind. */
export function ErrorNotice(props: ErrorNoticeProps): JSX.Element {
  const words = useUiWords();
  const { error, loadOwners } = props;
  const known = isRepositoryError(error) ? error : undefined;
  const wait = useCountdown(waitOf(error), error);
  const details = detailsOf(error);
  return (
    <Notice
      tone="error"
      role="alert"
      title={props.title}
      actions={
        <ErrorActions
          kind={known?.kind}
          mustWait={wait > 0}
          onRetry={props.onRetry}
          onReload={props.onReload}
          onDismiss={props.onDismiss}
        />
      }
    >
      <p>{errorWords(words, known?.kind, wait)}</p>
      {known?.kind === 'forbidden' && loadOwners ? <WhomToAsk loadOwners={loadOwners} /> : null}
      {details ? <p>{details}</p> : null}
      {known?.correlationId ? (
        <p>
          {words.strings.CorrelationId} <code>{known.correlationId}</code>
        </p>
      ) : null}
    </Notice>
  );
}
