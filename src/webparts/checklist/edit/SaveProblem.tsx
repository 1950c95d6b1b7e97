import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { TaskDraft } from '../../../domain/tasks/task';
import { SaveProblem as Problem } from '../../../ui/errors/SaveProblem';
import { useChecklistWords } from '../words/ChecklistWords';
import type { SaveState } from './useSaveDraft';

export interface SaveProblemProps {
  readonly state: SaveState;
  readonly onRetry: () => void;
  readonly onSaveAsNew: (draft: TaskDraft) => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Why the task was not saved, above the form that still holds the input. */
export function SaveProblem(props: SaveProblemProps): JSX.Element | null {
  const { strings } = useChecklistWords();
  const { state, onRetry, onSaveAsNew, loadOwners } = props;
  if (state.kind !== 'failed' && state.kind !== 'gone') return null;
  return (
    <Problem
      problem={
        state.kind === 'failed'
          ? { kind: 'failed', error: state.error, onRetry }
          : { kind: 'gone', onSaveAsNew: () => onSaveAsNew(state.mine) }
      }
      texts={{
        failed: strings.SaveFailed,
        goneTitle: strings.GoneTitle,
        goneText: strings.GoneText,
        saveAsNew: strings.SaveAsNew
      }}
      loadOwners={loadOwners}
    />
  );
}
