import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import styles from './Plan.module.scss';

/** What is lacking, beside what it belongs to. */
export function GapLine({ text }: { readonly text: string }): JSX.Element {
  return (
    <p className={styles.gap}>
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
