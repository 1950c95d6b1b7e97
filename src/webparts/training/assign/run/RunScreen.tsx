import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import type { IconName } from '../../../../ui/icons/Icon';
import { useUiWords } from '../../../../ui/words/UiWords';
import { RunPart, type RunPartProps } from './RunPart';
import type { RunItem } from './runPieces';
import styles from '../Assign.module.scss';

export type RunScreenProps<Item extends RunItem> = RunPartProps<Item> & {
  /** What can be done next, once it has ended. */
  readonly again: { readonly words: string; readonly icon: IconName; readonly onClick: () => void };
  readonly onClose: () => void;
};

/** A screen while it writes, and when it has ended. */
export function RunScreen<Item extends RunItem>(props: RunScreenProps<Item>): JSX.Element {
  const ui = useUiWords();
  const { run, what, loadOwners, again, onClose } = props;
  return (
    <div className={styles.screen}>
      <RunPart run={run} what={what} loadOwners={loadOwners} />
      {run.isBusy ? null : (
        <div className={styles.commands}>
          <Button icon={again.icon} onClick={again.onClick}>
            {again.words}
          </Button>
          <Button onClick={onClose}>{ui.strings.Close}</Button>
        </div>
      )}
    </div>
  );
}
