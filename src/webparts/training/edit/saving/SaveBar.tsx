import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { SaveProblem } from '../../../../ui/errors/SaveProblem';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { SaveState } from './useSaveCourse';
import styles from '../Edit.module.scss';

export interface SaveBarProps {
  readonly state: SaveState;
  /** The browser keeps nothing of what is typed. */
  readonly cannotKeep: boolean;
  /** Nobody can be assigned to it when it is saved. */
  readonly isDraft: boolean;
  readonly mayUse: boolean;
  readonly onUse: () => void;
  /** What was typed since counts, so both take what stands in the form by then. */
  readonly onRetry: (isUsing: boolean) => void;
  readonly onSaveAsNew: (isUsing: boolean) => void;
  readonly onCancel: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Why the course was not saved; the form still holds the input. */
function Problem({ state, onRetry, onSaveAsNew, loadOwners }: SaveBarProps): JSX.Element | null {
  const { strings } = useTrainingWords();
  if (state.kind !== 'failed' && state.kind !== 'gone') return null;
  const { isUsing } = state.writing;
  return (
    <SaveProblem
      problem={
        state.kind === 'failed'
          ? { kind: 'failed', error: state.error, onRetry: () => onRetry(isUsing) }
          : { kind: 'gone', onSaveAsNew: () => onSaveAsNew(isUsing) }
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

/** What can be done with what is typed, always in view, and why it did not work. */
export function SaveBar(props: SaveBarProps): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { state, cannotKeep, isDraft, mayUse } = props;
  const isSaving = state.kind === 'saving';
  const label = isDraft ? strings.EditSaveDraft : ui.strings.Save;
  return (
    <div className={styles.footer}>
      <Problem {...props} />
      <p role="status" className={cannotKeep ? styles.hint : styles.hidden}>
        {cannotKeep ? strings.EditCannotKeep : ''}
      </p>
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? strings.EditSaving : label}
        </Button>
        {mayUse ? (
          <Button disabled={isSaving} onClick={props.onUse}>
            {strings.EditSaveAndUse}
          </Button>
        ) : null}
        <Button onClick={props.onCancel}>{ui.strings.Cancel}</Button>
      </div>
    </div>
  );
}
