import type { UnhelpedVote } from '../../../faq/FeedbackRepository';

/** Votes by the id of their entry. */
export function votesByEntry<V extends UnhelpedVote>(votes: readonly V[]): ReadonlyMap<number, readonly V[]> {
  const groups = new Map<number, V[]>();
  for (const vote of votes) {
    const own = groups.get(vote.entry);
    if (own) own.push(vote);
    else groups.set(vote.entry, [vote]);
  }
  return groups;
}
