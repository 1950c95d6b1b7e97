import * as React from 'react';
import { useFaqWords } from '../words/FaqWords';
import styles from './Waiting.module.scss';

export interface WaitingPartProps {
  readonly title: string;
  /** Left out while it is not known. */
  readonly count?: number | undefined;
  /** What belongs here, or that nothing does. */
  readonly text?: string | undefined;
  readonly children?: React.ReactNode;
}

/** A heading with how many wait, and the rows below it. */
export function WaitingPart({ title, count, text, children }: WaitingPartProps): JSX.Element {
  const { formats } = useFaqWords();
  const [id] = React.useState(() => `om-faq-${Math.random().toString(36).slice(2)}`);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.partTitle}>
        {title}
        {count === undefined ? null : <span className={styles.count}> {formats.number(count)}</span>}
      </h3>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}
