import * as React from 'react';
import styles from '../screens/Panel.module.scss';
import { useUiWords } from '../words/UiWords';
import { Button } from './Button';
import { ProgressBar } from './ProgressBar';

export interface StoppableProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly isStopping?: boolean;
  readonly hint?: string;
  readonly onStop: () => void;
}

/** How far something is that can be stopped. */
export function StoppableProgress(props: StoppableProgressProps): JSX.Element {
  const ui = useUiWords();
  const { isStopping = false } = props;
  return (
    <>
      <ProgressBar label={props.label} done={props.done} total={props.total} />
      {props.hint === undefined ? null : <p className={styles.quiet}>{props.hint}</p>}
      <div className={styles.commands}>
        <Button disabled={isStopping} onClick={props.onStop}>
          {isStopping ? ui.strings.Stopping : ui.strings.Stop}
        </Button>
      </div>
    </>
  );
}
