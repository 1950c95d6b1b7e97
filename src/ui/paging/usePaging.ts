import * as React from 'react';

/** More rows at once would slow the page down, and nobody reads them. */
const rowsAtOnce = 50;

export interface Paging<T> {
  readonly shown: readonly T[];
  /** How many the next press shows; 0 when all are there. */
  readonly more: number;
  readonly showMore: () => void;
}

/** The first fifty, and more of them on demand; from the start again when other rows are shown. */
export function usePaging<T>(rows: readonly T[], key: string): Paging<T> {
  const [state, setState] = React.useState({ key, limit: rowsAtOnce });
  const limit = state.key === key ? state.limit : rowsAtOnce;
  return {
    shown: rows.slice(0, limit),
    more: Math.min(rowsAtOnce, Math.max(0, rows.length - limit)),
    showMore: () => setState({ key, limit: limit + rowsAtOnce })
  };
}
