import * as React from 'react';
import useSWR from 'swr';
import type { FeedModel } from '../model/useFeed';

export interface NewestRevision {
  /** The highest revision that is known of the notice; 0 while none is. */
  readonly revision: number;
  readonly check: () => Promise<void>;
}

/** Looks when the person comes back to the page, not when the notice is opened: it was just read then. */
const options = { shouldRetryOnError: false, revalidateOnMount: false, revalidateOnFocus: true } as const;

/** Which revision the list has by now, while the text that is being read stays as it is. */
export function useNewestRevision(model: FeedModel, id: number): NewestRevision {
  const { notices } = model.repositories;
  const { data, mutate } = useSWR(
    ['newest revision', id],
    async () => (await notices.get(id)).revision,
    options
  );
  const inFeed = model.pages.pages?.flatMap((page) => page.notices).find((notice) => notice.id === id);
  const check = React.useCallback(async (): Promise<void> => {
    // Not knowing of a newer text is no reason to disturb who reads this one.
    await mutate().catch(() => undefined);
  }, [mutate]);
  return { revision: Math.max(data ?? 0, inFeed?.revision ?? 0), check };
}
