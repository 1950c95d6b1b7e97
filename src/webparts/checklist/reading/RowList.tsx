import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

/** More rows at once would slow the page down, and nobody reads them. */
const rowsAtOnce = 50;

/** Rows of a list, the first fifty at once. */
export function RowList<T>(props: {
  readonly items: readonly T[];
  readonly label: string;
  readonly children: (item: T) => JSX.Element;
}): JSX.Element | null {
  const words = useChecklistWords();
  const [limit, setLimit] = React.useState(rowsAtOnce);
  const rest = props.items.length - limit;
  if (props.items.length === 0) return null;
  return (
    <>
      <ul className={styles.rows} aria-label={props.label}>
        {props.items.slice(0, limit).map(props.children)}
      </ul>
      {rest > 0 ? (
        <Button look="quiet" onClick={() => setLimit(limit + rowsAtOnce)}>
          {words.plural('ShowMore', Math.min(rest, rowsAtOnce))}
        </Button>
      ) : null}
    </>
  );
}
