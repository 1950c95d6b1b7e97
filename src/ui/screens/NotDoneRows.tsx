import * as React from 'react';
import { ShowMore } from '../paging/ShowMore';
import { usePaging } from '../paging/usePaging';
import styles from './Panel.module.scss';

export interface NotDone {
  readonly title: string;
  readonly why: string;
}

/** Of work on many rows, those that are not done, each with the reason; nothing when all are. */
export function NotDoneRows(props: {
  readonly label: string;
  readonly rows: readonly NotDone[];
}): JSX.Element | null {
  const { label, rows } = props;
  const paging = usePaging(rows, '');
  if (rows.length === 0) return null;
  return (
    <>
      <ul className={styles.items} aria-label={label}>
        {paging.shown.map(({ title, why }, index) => (
          <li key={index} className={styles.item}>
            <span>
              <bdi>{title}</bdi>
              <span className={styles.line}>{why}</span>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}
