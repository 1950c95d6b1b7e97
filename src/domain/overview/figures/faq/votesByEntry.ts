import type { Vote } from '../../../faq/FeedbackRepository';

/** Votes by the id of their entry. */
export function votesByEntry(votes: readonly Vote[]): ReadonlyMap<number, readonly Vote[]> {
  const groups = new Map<number, Vote[]>();
  for (const vote of votes) {
    const own = groups.get(vote.entry);
    if (own) own.push(vote);
    else groups.set(vote.entry, [vote]);
  }
  return groups;
}
