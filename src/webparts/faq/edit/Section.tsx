import * as React from 'react';
import styles from './Edit.module.scss';

/** Fields that many entries do without. Open at first when they hold something. */
export function Section(props: {
  readonly title: string;
  readonly isOpenAtFirst: boolean;
  readonly children: React.ReactNode;
}): JSX.Element {
  // Whether it is open is the browser's own business from then on.
  const [isOpenAtFirst] = React.useState(props.isOpenAtFirst);
  return (
    <details className={styles.more} open={isOpenAtFirst}>
      <summary>{props.title}</summary>
      <div className={styles.fields}>{props.children}</div>
    </details>
  );
}
