import * as React from 'react';

/** More rows at once would slow the page down, and nobody reads them. */
const rowsAtOnce = 50;

export interface Paging<T> {
  readonly shown: readonly T[];
  /** How many the next press shows; 0 when all are there. */
  readonly more: number;
  readonly showMore: () => void;
}

/** The first fifty, or `atOnce`, and more of them on demand; from the start again when other rows are shown. */
export function usePaging<T>(rows: readonly T[], key: string, atOnce: number = rowsAtOnce): Paging<T> {
  const [state, setState] = React.useState({ key, limit: atOnce });
  const limit = state.key === key ? state.limit : atOnce;
  return {
    shown: rows.slice(0, limit),
    more: Math.min(atOnce, Math.max(0, rows.length - limit)),
    showMore: () => setState({ key, limit: limit + atOnce })
  };
}
