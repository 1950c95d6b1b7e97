import * as React from 'react';
import useSWRInfinite from 'swr/infinite';
import type { Entry } from '../../../domain/faq/entry';
import type { Vote, VoteRepository } from '../../../domain/faq/FeedbackRepository';

/** Asked about at once: some ten requests, which go as one batch. */
export const askedAtOnce = 200;

export interface QueueVotes {
  /** By id of the entry; `undefined` while the first ones are on their way. */
  readonly votes: ReadonlyMap<number, readonly Vote[]> | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  /** Of how many entries the feedback was not asked for yet. */
  readonly left: number;
  readonly askMore: () => void;
  readonly retry: () => void;
}

type Key = readonly [name: 'queue-votes', ids: readonly number[]];

const options = {
  shouldRetryOnError: false,
  // Coming back to the view asks anew; asking about more entries asks about those alone.
  revalidateOnMount: true,
  revalidateFirstPage: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  // The answer is a map, which looks like any other map to SWR.
  compare: Object.is
} as const;

/** The votes on those entries, a bounded number of entries at a time. `entries`: `undefined` while they are on their way. */
export function useQueueVotes(repository: VoteRepository, entries: readonly Entry[] | undefined): QueueVotes {
  const ids = React.useMemo(() => entries?.map(({ id }) => id), [entries]);
  const keyOf = (page: number): Key | null => {
    const asked = ids?.slice(page * askedAtOnce, (page + 1) * askedAtOnce) ?? [];
    return asked.length > 0 ? ['queue-votes', asked] : null;
  };
  const { data, error, isValidating, size, setSize, mutate } = useSWRInfinite<
    ReadonlyMap<number, readonly Vote[]>,
    unknown
  >(keyOf, ([, asked]: Key) => repository.ofEntries(asked), options);
  const all = ids?.length;
  const votes = React.useMemo(() => {
    if (all === 0) return new Map<number, readonly Vote[]>();
    return data && new Map(data.flatMap((page) => [...page]));
  }, [data, all]);
  return {
    votes,
    error,
    isLoading: isValidating,
    left: Math.max(0, (all ?? 0) - size * askedAtOnce),
    // A failure arrives as state of the hook above.
    askMore: () => void setSize(size + 1).catch(() => undefined),
    retry: () => void mutate().catch(() => undefined)
  };
}
