import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useFaqWords } from '../../words/FaqWords';
import { SaveProblem, type SaveProblemProps } from './SaveProblem';
import styles from '../Edit.module.scss';

export interface SaveBarProps extends SaveProblemProps {
  /** The browser keeps nothing of what is typed. */
  readonly cannotKeep: boolean;
  /** Otherwise somebody else has to look at it first. */
  readonly mayPublish: boolean;
  readonly onPublish: () => void;
  readonly onCancel: () => void;
}

/** What can be done with what is typed, always in view, and why it did not work. */
export function SaveBar(props: SaveBarProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const isSaving = props.state.kind === 'saving';
  return (
    <div className={styles.footer}>
      <SaveProblem {...props} />
      <p role="status" className={props.cannotKeep ? styles.hint : styles.hidden}>
        {props.cannotKeep ? strings.EditCannotKeep : ''}
      </p>
      {props.mayPublish ? null : <p className={styles.hint}>{strings.EditSecondEyes}</p>}
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? strings.EditSaving : ui.strings.Save}
        </Button>
        {props.mayPublish ? (
          <Button disabled={isSaving} onClick={props.onPublish}>
            {strings.EditSaveAndPublish}
          </Button>
        ) : null}
        <Button onClick={props.onCancel}>{ui.strings.Cancel}</Button>
      </div>
    </div>
  );
}
