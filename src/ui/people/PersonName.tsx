import * as React from 'react';
import { initialsOf } from './initials';
import styles from './PersonName.module.scss';

/** A person as a row shows them: initials for the eye, the name for everybody. */
export function PersonName(props: { readonly name: string }): JSX.Element {
  return (
    <span className={styles.person}>
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(props.name)}
      </span>
      <span className={styles.name}>
        <bdi>{props.name}</bdi>
      </span>
    </span>
  );
}
