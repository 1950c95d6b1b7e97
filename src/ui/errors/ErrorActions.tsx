import * as React from 'react';
import type { RepositoryErrorKind } from '../../domain/RepositoryError';
import { Button } from '../controls/Button';
import { useUiWords } from '../words/UiWords';

export interface ErrorActionsProps {
  readonly kind: RepositoryErrorKind | undefined;
  /** SharePoint asked to wait: trying at once would make it worse. */
  readonly mustWait: boolean;
  readonly onRetry?: (() => void) | undefined;
  readonly onReload?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** What retrying alone cannot mend. */
const needsMoreThanRetry: readonly (RepositoryErrorKind | undefined)[] = ['invalid', 'conflict', 'notFound'];

/** The ways out of a failure that fit its kind. */
export function ErrorActions(props: ErrorActionsProps): JSX.Element {
  const { strings } = useUiWords();
  const { kind, onRetry, onReload, onDismiss } = props;
  const retries = onRetry && !needsMoreThanRetry.includes(kind);
  const reloads = onReload && (kind === 'conflict' || kind === 'notFound');
  return (
    <>
      {retries ? (
        <Button icon="refresh" disabled={props.mustWait} onClick={onRetry}>
          {strings.TryAgain}
        </Button>
      ) : null}
      {reloads ? (
        <Button icon="refresh" onClick={onReload}>
          {strings.Reload}
        </Button>
      ) : null}
      {kind === 'forbidden' ? (
        <Button icon="refresh" onClick={() => window.location.reload()}>
          {strings.ReloadPage}
        </Button>
      ) : null}
      {onDismiss ? (
        <Button look="quiet" onClick={onDismiss}>
          {strings.Close}
        </Button>
      ) : null}
    </>
  );
}
