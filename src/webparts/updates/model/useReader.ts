import * as React from 'react';
import useSWR from 'swr';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { UpdatesRepositories } from '../UpdatesRepositories';
import { loadMissing, loadReader, missingWhenUnknown, type FeedReader, type MissingLists } from './reader';

export type ReaderState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | ({ readonly kind: 'notSetUp' } & MissingLists)
  | { readonly kind: 'ready'; readonly reader: FeedReader };

export interface ReaderLoader {
  readonly state: ReaderState;
  readonly reload: () => void;
}

/**
 * Retrying is the person's choice: the screen says why it failed. What was read again counts as new: the comparison of
 * SWR takes any two calendars for equal, because their holidays are a `Map`.
 */
const options = { shouldRetryOnError: false, compare: Object.is } as const;

/** Reads who looks and what notices are measured by; `listError` is what reading the notices themselves came to. */
export function useReader(repositories: UpdatesRepositories, listError: unknown): ReaderLoader {
  const reader = useSWR('reader', () => loadReader(repositories), { ...options, revalidateOnFocus: false });
  const error: unknown = reader.error ?? (isRepositoryError(listError, 'notSetUp') ? listError : undefined);
  const isMissing = isRepositoryError(error, 'notSetUp');
  const missing = useSWR(isMissing ? 'missing' : null, () => loadMissing(repositories), options);
  const { mutate } = reader;
  const reload = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const state = React.useMemo<ReaderState>(() => {
    if (isMissing) {
      const found = missing.data ?? (missing.error === undefined ? undefined : missingWhenUnknown);
      return found ? { kind: 'notSetUp', ...found } : { kind: 'loading' };
    }
    if (reader.data) return { kind: 'ready', reader: reader.data };
    return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
  }, [isMissing, missing.data, missing.error, reader.data, error]);
  return { state, reload };
}
