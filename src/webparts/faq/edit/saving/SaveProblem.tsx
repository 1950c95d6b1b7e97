import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { SaveProblem as Problem } from '../../../../ui/errors/SaveProblem';
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
  const { state, onRetry, onSaveAsNew, loadOwners } = props;
  if (state.kind !== 'failed' && state.kind !== 'gone') return null;
  const { isPublishing } = state.writing;
  return (
    <Problem
      problem={
        state.kind === 'failed'
          ? { kind: 'failed', error: state.error, onRetry: () => onRetry(isPublishing) }
          : { kind: 'gone', onSaveAsNew: () => onSaveAsNew(isPublishing) }
      }
      texts={{
        failed: strings.EditSaveFailed,
        goneTitle: strings.EditGoneTitle,
        goneText: strings.EditGoneText,
        saveAsNew: strings.EditSaveAsNew
      }}
      loadOwners={loadOwners}
    />
  );
}
