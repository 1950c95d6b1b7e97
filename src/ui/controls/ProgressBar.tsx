import * as React from 'react';
import styles from './ProgressBar.module.scss';

export interface ProgressBarProps {
  /** What is going on, e.g. "12 of 60 tasks added". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far a piece of work is. */
export function ProgressBar(props: ProgressBarProps): JSX.Element {
  const { label, done, total } = props;
  return (
    <div className={styles.progress}>
      <span role="status">{label}</span>
      <progress aria-label={label} value={done} max={Math.max(total, 1)} />
    </div>
  );
}
