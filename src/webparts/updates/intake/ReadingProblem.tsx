import * as React from 'react';
import { adviceForFile } from '../../../domain/updates/intake/advice';
import type { Person } from '../../../domain/people/person';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { ReadingState } from './useIntakeReading';
import { adviceWords } from './words/adviceWords';
import { fileProblemWords } from './words/fileProblemWords';

export interface ReadingProblemProps {
  readonly state: ReadingState;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Why there is no preview, above the ways to try again. */
export function ReadingProblem({ state, loadOwners }: ReadingProblemProps): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings } = words;
  if (state.kind === 'refused') {
    return (
      <Notice tone="error" role="alert" title={strings.IntakeRefused}>
        <p dir="auto">{fileProblemWords(words, state.problem)}</p>
        <p>{adviceWords(strings, adviceForFile(state.problem))}</p>
      </Notice>
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <ErrorNotice
      title={state.step === 'reading' ? strings.IntakeNotRead : strings.IntakeNotCompared}
      error={state.error}
      onRetry={state.retry}
      loadOwners={loadOwners}
    />
  );
}
