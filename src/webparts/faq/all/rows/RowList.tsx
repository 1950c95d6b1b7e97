import * as React from 'react';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import type { Expansion } from '../useExpansion';
import type { BrowseRow } from './browseRow';
import { EntryRow, type RowTools } from './EntryRow';
import styles from '../All.module.scss';

export interface RowListProps {
  /** In their order. */
  readonly rows: readonly BrowseRow[];
  /** What the list is of, for screen readers. */
  readonly label: string;
  /** Other rows are shown from the start again when it changes. */
  readonly pagingKey: string;
  readonly expansion: Expansion<number>;
  readonly tools: Omit<RowTools, 'onToggle'>;
  /** By id: how many people it helped, in words. */
  readonly helped?: ReadonlyMap<number, string>;
}

/** Entries that open in place, some at a time. */
export function RowList(props: RowListProps): JSX.Element {
  const { rows, label, pagingKey, expansion, tools, helped } = props;
  const { shown, more, showMore } = usePaging(rows, pagingKey);
  return (
    <>
      <ul className={styles.rows} aria-label={label}>
        {shown.map((row) => (
          <EntryRow
            key={row.id}
            {...tools}
            row={row}
            isOpen={expansion.isOpen(row.id)}
            onToggle={expansion.toggle}
            helped={helped?.get(row.id)}
          />
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}
