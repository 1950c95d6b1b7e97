import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { TaskDraft } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
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
  const { state } = props;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.SaveFailed}
        error={state.error}
        onRetry={props.onRetry}
        loadOwners={props.loadOwners}
      />
    );
  }
  if (state.kind !== 'gone') return null;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={strings.GoneTitle}
      actions={
        <Button icon="add" onClick={() => props.onSaveAsNew(state.mine)}>
          {strings.SaveAsNew}
        </Button>
      }
    >
      <p>{strings.GoneText}</p>
    </Notice>
  );
}
