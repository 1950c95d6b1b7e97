import * as React from 'react';
import useSWR from 'swr';
import type { AccessRepository } from '../../domain/access/AccessRepository';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { SetupRepository } from '../../domain/setup/SetupRepository';

export interface MissingLists {
  readonly canManageLists: boolean;
  /** The lists are there, and lack what this version of the suite reads. */
  readonly isOlder: boolean;
}

export type ReaderState<Reader> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | ({ readonly kind: 'notSetUp' } & MissingLists)
  | { readonly kind: 'ready'; readonly reader: Reader };

export interface ReaderLoader<Reader> {
  readonly state: ReaderState<Reader>;
  readonly reload: () => void;
}

interface SetupSource {
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
}

/**
 * Retrying is the person's choice: the screen says why it failed. What was read again counts as new: the comparison of
 * SWR takes any two maps for equal, such as the holidays of a calendar.
 */
const options = { shouldRetryOnError: false, compare: Object.is } as const;

/** Why the lists cannot be read: they are not there, or are of an older version. */
async function loadMissing({ access, setup }: SetupSource): Promise<MissingLists> {
  const [canManageLists, status] = await Promise.all([access.canManageLists(), setup.status()]);
  return { canManageLists, isOlder: status.kind === 'outdated' };
}

/** Not knowing one's rights is shown as having none: the owners are named then. */
const missingWhenUnknown: MissingLists = { canManageLists: false, isOlder: false };

/**
 * Reads who looks and what they may do; `listError` is what reading the rows came to: when the lists are missing, it is found
 * out why.
 */
export function useReader<Reader>(
  load: () => Promise<Reader>,
  source: SetupSource,
  listError: unknown
): ReaderLoader<Reader> {
  const reader = useSWR('reader', load, { ...options, revalidateOnFocus: false });
  const error: unknown = reader.error ?? (isRepositoryError(listError, 'notSetUp') ? listError : undefined);
  const isMissing = isRepositoryError(error, 'notSetUp');
  const missing = useSWR(isMissing ? 'missing' : null, () => loadMissing(source), options);
  const { mutate } = reader;
  const reload = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const state = React.useMemo<ReaderState<Reader>>(() => {
    if (isMissing) {
      const found = missing.data ?? (missing.error === undefined ? undefined : missingWhenUnknown);
      return found ? { kind: 'notSetUp', ...found } : { kind: 'loading' };
    }
    if (reader.data) return { kind: 'ready', reader: reader.data };
    return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
  }, [isMissing, missing.data, missing.error, reader.data, error]);
  return { state, reload };
}
