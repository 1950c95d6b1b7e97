import * as React from 'react';
import { Icon } from '../../../../ui/icons/Icon';
import type { ReasonLine } from './doubtWords';
import styles from './Doubts.module.scss';

/** Short lines, each with its sign. */
export function ReasonLines({ lines }: { readonly lines: readonly ReasonLine[] }): JSX.Element {
  return (
    <>
      {lines.map(({ icon, text }) => (
        <span key={text} className={icon === 'warning' ? `${styles.line} ${styles.warned}` : styles.line}>
          <Icon name={icon} />
          <span>{text}</span>
        </span>
      ))}
    </>
  );
}
