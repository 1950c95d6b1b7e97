import * as React from 'react';
import type { RowRef } from '../../../domain/overview/rowRef';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import { rowAddress } from './rowPlace';
import { rowName } from './rowName';
import { usePagesOfParts } from './usePagesOfParts';
import styles from './Rows.module.scss';

const rowsAtOnce = 20;

export interface RowListProps {
  readonly model: Pick<OverviewModel, 'pages' | 'link' | 'repositories'>;
  readonly rows: readonly RowRef[];
  /** What the rows are, for screen readers. */
  readonly label: string;
  /** Names of people are left out where this is `false`. */
  readonly withNames?: boolean;
  /** What else is said of a row. */
  readonly noteOf?: (row: RowRef) => string | null;
}

function keyOf({ kind, id, part, title, person }: RowRef): string {
  return [kind, id, part, title, person].join(' ');
}

/** The rows behind a number, each with a link to where it can be looked at. */
export function RowList(props: RowListProps): JSX.Element {
  const words = useOverviewWords();
  const { model, rows, label, withNames = true, noteOf } = props;
  const pages = usePagesOfParts(model);
  const { shown, more, showMore } = usePaging(rows, label, rowsAtOnce);
  const { siteUrl } = model.repositories;
  return (
    <>
      <ul className={styles.rows} aria-label={label}>
        {shown.map((row) => {
          const { name, person } = rowName(words, row, withNames);
          const note = noteOf?.(row);
          return (
            <li key={keyOf(row)} className={styles.row}>
              <a href={rowAddress(row, { pages, siteUrl })} className={styles.link}>
                <bdi>{name}</bdi>
              </a>
              {person === null ? null : (
                <span className={styles.quiet}>
                  <bdi>{person}</bdi>
                </span>
              )}
              {note ? <span className={styles.quiet}>{note}</span> : null}
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}
