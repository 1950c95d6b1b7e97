import * as React from 'react';
import type { Person } from '../../domain/people/person';
import type { SetupProgress } from '../../domain/setup/setupModel';
import { isRepositoryError } from '../../domain/RepositoryError';
import { errorWords } from '../errors/errorWords';
import { Notice } from '../errors/Notice';
import { WhomToAsk } from '../errors/WhomToAsk';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';
import { stepWords } from './stepWords';

export interface SetupFailedProps {
  readonly progress: SetupProgress;
  readonly missingRight: string | null;
  readonly loadOwners: () => Promise<readonly Person[]>;
  readonly actions: React.ReactNode;
}

/** Which step failed, why, and which right is missing where that is the reason. */
export function SetupFailed(props: SetupFailedProps): JSX.Element {
  const words = useUiWords();
  const { strings, formats } = words;
  const { progress, missingRight } = props;
  const { error } = progress;
  const kind = isRepositoryError(error) ? error.kind : undefined;
  return (
    <Notice
      tone="error"
      role="alert"
      title={fill(strings.SetupFailedAt, {
        index: formats.number(progress.index + 1),
        total: formats.number(progress.total),
        step: stepWords(words, progress.step)
      })}
      actions={props.actions}
    >
      {missingRight ? (
        <>
          <p>{fill(strings.SetupMissingRight, { right: missingRight })}</p>
          <WhomToAsk loadOwners={props.loadOwners} />
        </>
      ) : (
        <p>{errorWords(words, kind, 0)}</p>
      )}
      {error ? <p>{error.message}</p> : null}
      <p>{strings.SetupFailedNext}</p>
    </Notice>
  );
}
