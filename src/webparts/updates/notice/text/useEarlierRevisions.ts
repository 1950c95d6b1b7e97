import * as React from 'react';
import useSWR from 'swr';
import type { EarlierRevision } from '../../../../domain/updates/NoticeRepository';
import type { FeedModel } from '../../model/useFeed';
import type { OpenNotice } from '../useOpenNotice';

export interface EarlierRevisions {
  /** Latest first; `undefined` while they are being read. */
  readonly revisions: readonly EarlierRevision[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

const options = { shouldRetryOnError: false, revalidateOnFocus: false } as const;

/** What the notice said before; read only when it has changed. */
export function useEarlierRevisions(model: FeedModel, { notice }: OpenNotice): EarlierRevisions {
  const { id, revision } = notice;
  const { notices } = model.repositories;
  const found = useSWR(
    revision > 1 ? ['earlier revisions', id, revision] : null,
    async () => {
      const all = await notices.earlierRevisions(id);
      // An import that broke off may have kept the text of the revision that is still the present one.
      return all.filter((kept) => kept.revision < revision);
    },
    options
  );
  const { data, mutate } = found;
  const retry = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const error: unknown = data ? undefined : found.error;
  return { revisions: data, error, retry };
}
