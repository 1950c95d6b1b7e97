import * as React from 'react';
import styles from './EmptyState.module.scss';

export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** What can be done next. */
  readonly actions?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** Nothing to show: why, and what to do next. */
export function EmptyState({ title, text, actions, children }: EmptyStateProps): JSX.Element {
  return (
    <div className={styles.empty}>
      <h3>{title}</h3>
      <p>{text}</p>
      {actions ? <div className={styles.nextSteps}>{actions}</div> : null}
      {children}
    </div>
  );
}
