import * as React from 'react';
import useSWR from 'swr';

/** Rows that are read once and kept; a failure to read them again leaves what was there. */
export type RowsState<Rows> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly rows: Rows; readonly refreshError: unknown };

export interface RowsLoader<Rows> {
  readonly state: RowsState<Rows>;
  /** The rows, or `undefined` while they are not there. */
  readonly rows: Rows | undefined;
  readonly reload: () => void;
  /** Takes over what was just written. */
  readonly take: (change: (rows: Rows) => Rows) => void;
}

/** What was read again counts as new: the comparison of SWR takes any two maps for equal. */
const options = { shouldRetryOnError: false, revalidateOnFocus: false, compare: Object.is } as const;

/** `key` names the rows within the part; `null`: not yet. Several components can ask for the same. */
export function useRows<Rows>(
  key: string | readonly unknown[] | null,
  load: () => Promise<Rows>
): RowsLoader<Rows> {
  const { data, error, mutate } = useSWR<Rows, unknown>(key, load, options);
  const reload = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const take = React.useCallback(
    (change: (rows: Rows) => Rows): void => {
      void mutate((rows) => (rows === undefined ? rows : change(rows)), { revalidate: false });
    },
    [mutate]
  );
  const state = React.useMemo<RowsState<Rows>>(() => {
    if (data !== undefined) return { kind: 'ready', rows: data, refreshError: error };
    return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
  }, [data, error]);
  return { state, rows: data, reload, take };
}
