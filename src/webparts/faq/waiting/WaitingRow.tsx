import * as React from 'react';
import styles from './Waiting.module.scss';

export interface WaitingRowProps {
  /** Name of the row; no other one of the view has it. */
  readonly row: string;
  readonly heading: React.ReactNode;
  /** Why it waits, and what else decides. */
  readonly children: React.ReactNode;
  readonly actions?: React.ReactNode;
  /** What opens below it. */
  readonly below?: React.ReactNode;
}

/** Something that waits, with what can be done about it. */
export function WaitingRow({ row, heading, children, actions, below }: WaitingRowProps): JSX.Element {
  return (
    <li data-row={row} className={styles.row}>
      <div className={styles.what}>
        <h4 className={styles.heading}>{heading}</h4>
        {children}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
      {below}
    </li>
  );
}

/** Rows of which the keyboard's place is kept. */
export function WaitingRows(props: {
  readonly label: string;
  readonly children: React.ReactNode;
}): JSX.Element {
  return (
    <ul className={styles.rows} data-rows="" aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** The title of an entry; opens it. */
export function EntryTitle(props: { readonly title: string; readonly onOpen: () => void }): JSX.Element {
  return (
    <button type="button" className={styles.title} onClick={props.onOpen}>
      <bdi>{props.title}</bdi>
    </button>
  );
}
