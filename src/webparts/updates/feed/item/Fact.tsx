import * as React from 'react';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import styles from './Item.module.scss';

export interface FactProps {
  readonly icon?: IconName | undefined;
  /** `urgent` stands out; what is urgent about it is said by the words. */
  readonly tone?: 'urgent' | 'strong' | undefined;
  readonly children: React.ReactNode;
}

/** One thing that is known about a notice. */
export function Fact({ icon, tone, children }: FactProps): JSX.Element {
  return (
    <span className={styles.fact} data-tone={tone}>
      {icon ? <Icon name={icon} className={styles.factIcon} /> : null}
      <span>{children}</span>
    </span>
  );
}
