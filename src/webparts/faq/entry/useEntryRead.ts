import * as React from 'react';
import useSWR from 'swr';
import type { Entry } from '../../../domain/faq/entry';

/** Something that an entry's part reads when it is opened. */
export interface EntryRead<T> {
  /** `undefined` until it is there. */
  readonly value: T | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Takes over what was read otherwise. */
  readonly put: (value: T) => void;
}

const options = { shouldRetryOnError: false, revalidateOnFocus: false, keepPreviousData: true } as const;

/** Reads when the part opens, and again when the entry has another version; what was there stays in view meanwhile. */
export function useEntryRead<T>(
  what: string,
  { id, etag }: Pick<Entry, 'id' | 'etag'>,
  read: () => Promise<T>
): EntryRead<T> {
  const { data, error, mutate } = useSWR<{ readonly id: number; readonly value: T }, unknown>(
    [what, id, etag],
    async () => ({ id, value: await read() }),
    options
  );
  const retry = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const put = React.useCallback(
    (value: T): void => void mutate({ id, value }, { revalidate: false }),
    [mutate, id]
  );
  return { value: data?.id === id ? data.value : undefined, error, retry, put };
}
