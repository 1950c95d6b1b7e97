import * as React from 'react';
import type { Highlighted } from '../../../../domain/faq/search/highlight';
import styles from './Results.module.scss';

/** Plain text with what was searched for marked in it. */
export function HighlightedText({ of: { text, ranges } }: { readonly of: Highlighted }): JSX.Element {
  const pieces: React.ReactNode[] = [];
  let from = 0;
  ranges.forEach(({ start, end }) => {
    pieces.push(
      text.slice(from, start),
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>
    );
    from = end;
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
