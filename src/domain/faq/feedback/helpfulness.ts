import { shareOf, type Ratio } from '../../updates/ratio';
import type { UnhelpedVote, Vote } from '../FeedbackRepository';

/** A percentage of fewer votes says more than they do. */
export const fewestForShare = 5;

/** How many people an answer helped. */
export interface Helpfulness extends Ratio {
  /** 0 to 1; `null` while there are too few votes to speak of a share. */
  readonly share: number | null;
}

export interface EntryFeedback {
  /** Votes on the version that readers see. */
  readonly present: Helpfulness;
  /** Votes on earlier versions: of a text that nobody sees any more. */
  readonly earlier: Helpfulness;
}

/** A person's last word on each version. */
export function lastVotes<V extends UnhelpedVote>(votes: Iterable<V>): readonly V[] {
  const last = new Map<string, V>();
  for (const vote of votes) {
    const key = `${vote.entry}|${vote.version}|${vote.person.id}`;
    const known = last.get(key);
    if (!known || known.on <= vote.on) last.set(key, vote);
  }
  return [...last.values()];
}

function helpfulnessOf(votes: readonly Vote[]): Helpfulness {
  const ratio = { count: votes.filter(({ helped }) => helped).length, of: votes.length };
  return { ...ratio, share: ratio.of < fewestForShare ? null : shareOf(ratio) };
}

/**
 * What people found of an answer. `version`: the one that readers see; votes on a later one cannot be, and are about a version
 * that was published for a moment, so they count with the earlier ones.
 */
export function entryFeedback(votes: Iterable<Vote>, version: number | null): EntryFeedback {
  const last = lastVotes(votes);
  return {
    present: helpfulnessOf(last.filter((vote) => vote.version === version)),
    earlier: helpfulnessOf(last.filter((vote) => vote.version !== version))
  };
}
