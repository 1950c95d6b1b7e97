import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { SaveProblem } from '../../../../ui/errors/SaveProblem';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useOverviewWords } from '../../words/OverviewWords';
import type { SaveState } from './useSave';
import styles from './Edit.module.scss';

export interface SaveBarProps {
  readonly state: SaveState<unknown>;
  readonly cannotKeep: boolean;
  readonly onRetry: () => void;
  readonly onSaveAsNew: () => void;
  readonly onClose: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** The buttons of a form, and why what was typed is not saved. */
export function SaveBar(props: SaveBarProps): JSX.Element {
  const { strings } = useOverviewWords();
  const ui = useUiWords();
  const { state, cannotKeep, loadOwners, onRetry, onSaveAsNew } = props;
  const texts = {
    failed: strings.PlanNotSaved,
    goneTitle: strings.PlanGoneTitle,
    goneText: strings.PlanGoneText,
    saveAsNew: strings.PlanSaveAsNew
  };
  return (
    <div className={styles.footer}>
      {state.kind === 'failed' ? (
        <SaveProblem
          problem={{ kind: 'failed', error: state.error, onRetry }}
          texts={texts}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'gone' ? (
        <SaveProblem problem={{ kind: 'gone', onSaveAsNew }} texts={texts} loadOwners={loadOwners} />
      ) : null}
      <p role="status" className={cannotKeep ? styles.hint : styles.hidden}>
        {cannotKeep ? strings.PlanCannotKeep : ''}
      </p>
      <div className={styles.commands}>
        {/* While somebody else's version stands above, the way on is chosen there. */}
        <Button type="submit" look="primary" disabled={state.kind === 'saving' || state.kind === 'conflict'}>
          {ui.strings.Save}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Cancel}</Button>
      </div>
    </div>
  );
}
