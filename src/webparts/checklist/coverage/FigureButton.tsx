import * as React from 'react';
import type { Figure } from './figures';
import styles from '../renewals/Register.module.scss';

/** Shows the rows behind a figure. `from` gets the focus back when they are closed. */
export type OnFigure = (figure: Figure, from: HTMLElement) => void;

/** A figure that opens the rows behind it. */
export function FigureButton(props: {
  readonly figure: Figure;
  readonly onFigure: OnFigure;
  /** What it is about, where the words alone don't say it. */
  readonly label?: string;
  readonly children: React.ReactNode;
}): JSX.Element {
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={props.label}
      onClick={(event) => props.onFigure(props.figure, event.currentTarget)}
    >
      {props.children}
    </button>
  );
}
