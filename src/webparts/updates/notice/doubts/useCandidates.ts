import * as React from 'react';
import useSWR from 'swr';
import type { Candidates, Doubtable } from '../../../../domain/updates/ripple/candidates';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { UpdatesRepositories } from '../../UpdatesRepositories';
import type { DoubtKind } from './kinds/doubtKind';

export interface CandidatesReading<One extends Doubtable> {
  /** `undefined` while they are being read, and where they are not wanted. */
  readonly candidates: Candidates<One> | undefined;
  /** How many entries have been read. */
  readonly done: number;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Thousands of texts: read once while the page is open, and never compared. */
const options = {
  shouldRetryOnError: false,
  revalidateIfStale: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  compare: Object.is
} as const;

/** What people use of this kind, prepared for finding those that a notice may make doubtful. */
export function useCandidates<One extends Doubtable>(
  { kind, read }: DoubtKind<One>,
  repositories: UpdatesRepositories,
  isWanted: boolean
): CandidatesReading<One> {
  const [done, setDone] = React.useState(0);
  const isMounted = useMounted();
  const { data, error, isValidating, mutate } = useSWR<Candidates<One> | undefined, unknown>(
    isWanted ? ['doubt candidates', kind] : null,
    () =>
      read(repositories, (count) => {
        if (isMounted()) setDone(count);
      }),
    options
  );
  const retry = React.useCallback((): void => {
    setDone(0);
    mutate().catch(() => undefined);
  }, [mutate]);
  return { candidates: data, done, error: data || isValidating ? undefined : error, retry };
}
