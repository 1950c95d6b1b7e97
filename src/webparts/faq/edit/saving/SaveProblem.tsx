import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { useFaqWords } from '../../words/FaqWords';
import type { SaveState } from './useSaveEntry';

export interface SaveProblemProps {
  readonly state: SaveState;
  /** What was typed since counts, so both take what stands in the form by then. */
  readonly onRetry: (isPublishing: boolean) => void;
  readonly onSaveAsNew: (isPublishing: boolean) => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Why the entry was not saved, beside the buttons; the form still holds the input. */
export function SaveProblem(props: SaveProblemProps): JSX.Element | null {
  const { strings } = useFaqWords();
  const { state } = props;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.EditSaveFailed}
        error={state.error}
        onRetry={() => props.onRetry(state.writing.isPublishing)}
        loadOwners={props.loadOwners}
      />
    );
  }
  if (state.kind !== 'gone') return null;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={strings.EditGoneTitle}
      actions={
        <Button icon="add" onClick={() => props.onSaveAsNew(state.writing.isPublishing)}>
          {strings.EditSaveAsNew}
        </Button>
      }
    >
      <p>{strings.EditGoneText}</p>
    </Notice>
  );
}
