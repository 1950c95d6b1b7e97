import * as React from 'react';
import { useMounted } from './useMounted';

export interface Pending {
  /** Ids of the rows that are being written. */
  readonly pending: ReadonlySet<number>;
  /** Does the work, and shows its row as pending until it ends. */
  readonly whilePending: <T>(id: number, work: () => Promise<T>) => Promise<T>;
}

/** Which rows are being written, one at a time or several at once. */
export function usePending(): Pending {
  const [pending, setPending] = React.useState<ReadonlySet<number>>(() => new Set());
  const isMounted = useMounted();
  const whilePending = React.useCallback(
    async <T>(id: number, work: () => Promise<T>): Promise<T> => {
      setPending((now) => new Set(now).add(id));
      try {
        return await work();
      } finally {
        if (isMounted()) setPending((now) => new Set([...now].filter((other) => other !== id)));
      }
    },
    [isMounted]
  );
  return { pending, whilePending };
}
