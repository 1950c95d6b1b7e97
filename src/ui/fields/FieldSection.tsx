import * as React from 'react';
import styles from './FieldSection.module.scss';

/** Fields that most forms do without. Open at first when they hold something. */
export function FieldSection(props: {
  readonly title: string;
  readonly isOpenAtFirst: boolean;
  readonly children: React.ReactNode;
}): JSX.Element {
  // Whether it is open is the browser's own business from then on.
  const [isOpenAtFirst] = React.useState(props.isOpenAtFirst);
  return (
    <details className={styles.section} open={isOpenAtFirst}>
      <summary>{props.title}</summary>
      <div className={styles.fields}>{props.children}</div>
    </details>
  );
}
