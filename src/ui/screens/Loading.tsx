import * as React from 'react';
import styles from './Loading.module.scss';

/** Grey bars in the place of rows that are on their way. */
export function Loading(props: { readonly label: string; readonly rows?: number }): JSX.Element {
  const rows = Array.from({ length: props.rows ?? 5 }, (_, index) => index);
  return (
    <div role="status" aria-busy="true" aria-label={props.label} className={styles.loading}>
      {rows.map((row) => (
        <span key={row} className={styles.row} aria-hidden="true">
          <span className={styles.dot} />
          <span className={styles.bar} />
          <span className={styles.shortBar} />
        </span>
      ))}
    </div>
  );
}
