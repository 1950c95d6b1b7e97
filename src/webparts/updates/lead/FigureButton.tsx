import * as React from 'react';
import type { Figure } from './figures';
import styles from './Lead.module.scss';

/** Shows the rows behind a figure. `from` gets the focus back when they are closed. */
export type OnFigure = (figure: Figure, from: HTMLElement) => void;

/** A figure that opens the rows behind it, when there are any. */
export function FigureButton(props: {
  readonly figure: Figure;
  readonly rows: number;
  /** What it is about: words alone don't say it to those who listen. */
  readonly label: string;
  readonly onFigure: OnFigure;
  readonly children: string;
}): JSX.Element {
  const { figure, children } = props;
  if (props.rows === 0) return <>{children}</>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={`${props.label}: ${children}`}
      onClick={(event) => props.onFigure(figure, event.currentTarget)}
    >
      {children}
    </button>
  );
}
