import * as React from 'react';
import useSWR from 'swr';
import type { PublishedAnswer } from '../../../../domain/faq/entry';
import type { Vote, VoteRepository } from '../../../../domain/faq/FeedbackRepository';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { latestAnswers } from './latestAnswers';

/** Asked about at once: a handful of requests. */
const askedAtOnce = 100;

/** Every visit of the page asks anew: what was not verified for longest is left out when there are more. */
const mostAsked = 500;

export type VotesState =
  | { readonly kind: 'loading' }
  /** The reader may not see what others said. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly votes: ReadonlyMap<number, readonly Vote[]> };

/** Some at a time, so that a long list does not keep SharePoint busy. */
async function loadVotes(
  votes: VoteRepository,
  ids: readonly number[]
): Promise<ReadonlyMap<number, readonly Vote[]>> {
  const all = new Map<number, readonly Vote[]>();
  for (let from = 0; from < ids.length; from += askedAtOnce) {
    const some = await votes.ofEntries(ids.slice(from, from + askedAtOnce));
    some.forEach((own, id) => all.set(id, own));
  }
  return all;
}

/** The votes on the answers; `undefined` while they are not all known, for it is asked once. */
export function useVotes(votes: VoteRepository, answers: readonly PublishedAnswer[] | undefined): VotesState {
  const ids = React.useMemo(
    () => answers && latestAnswers(answers, mostAsked).map(({ entry }) => entry),
    [answers]
  );
  const key = ids ? ['faqVotes', ids.join()] : null;
  const asked = useSWR(key, () => loadVotes(votes, ids ?? []), {
    shouldRetryOnError: false,
    revalidateOnFocus: false,
    // SWR's own comparison takes all maps for equal.
    compare: Object.is,
    // An answer more is no reason to take the list away.
    keepPreviousData: true
  });
  const { data, mutate } = asked;
  // A failure arrives as state of the hook above.
  const retry = React.useCallback(() => void mutate().catch(() => undefined), [mutate]);
  if (data) return { kind: 'ready', votes: data };
  const failure: unknown = asked.error;
  if (failure === undefined) return { kind: 'loading' };
  const isRefused = isRepositoryError(failure, 'forbidden') || isRepositoryError(failure, 'notSetUp');
  return isRefused ? { kind: 'refused' } : { kind: 'failed', error: failure, retry };
}
