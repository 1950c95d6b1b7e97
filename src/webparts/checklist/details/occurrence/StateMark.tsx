import * as React from 'react';
import type { OccurrenceState } from '../../../../domain/tasks/occurrence';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import styles from './Strip.module.scss';

/** A sign for each state: nobody has to tell colours apart. */
const icons: Readonly<Record<OccurrenceState, IconName>> = {
  upcoming: 'circle',
  due: 'circle',
  late: 'warning',
  waiting: 'more',
  done: 'check',
  doneLate: 'clock',
  skipped: 'skip',
  missed: 'close'
};

/** How an occurrence stands, as a small sign. Decoration: the words stand beside it, or in its button's name. */
export function StateMark(props: { readonly state: OccurrenceState }): JSX.Element {
  return (
    <span className={styles.mark} data-state={props.state}>
      <Icon name={icons[props.state]} />
    </span>
  );
}
