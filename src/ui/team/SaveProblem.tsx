import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { SaveProblem as Problem } from '../errors/SaveProblem';
import { useTeamWords } from './TeamWords';
import type { EntrySaver } from './useSaveEntry';

/** Why the entry was not saved, above the form that still holds the input. */
export function SaveProblem(props: {
  readonly saver: EntrySaver;
  readonly onRetry: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}): JSX.Element | null {
  const { strings } = useTeamWords();
  const { saver, onRetry, loadOwners } = props;
  const { state } = saver;
  if (state.kind !== 'failed' && state.kind !== 'gone') return null;
  return (
    <Problem
      problem={
        state.kind === 'failed'
          ? { kind: 'failed', error: state.error, onRetry }
          : { kind: 'gone', onSaveAsNew: () => void saver.save(state.mine, undefined) }
      }
      texts={{
        failed: strings.TeamSaveFailed,
        goneTitle: strings.TeamGoneTitle,
        goneText: strings.TeamGoneText,
        saveAsNew: strings.TeamAddAgain
      }}
      loadOwners={loadOwners}
    />
  );
}
