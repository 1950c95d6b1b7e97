import type { Entry } from '../entry';
import type { EntryHead } from '../entryHead';
import type { UnhelpedVote, Vote } from '../FeedbackRepository';
import { lastVotes } from './helpfulness';

/** An entry whose owner has not looked at some votes yet. */
export interface WaitingFeedback<Row extends EntryHead = Entry, V extends UnhelpedVote = Vote> {
  readonly entry: Row;
  /** Votes that it did not help, the newest first. */
  readonly votes: readonly V[];
}

/** The votes that it did not help, which nobody has looked at: the newest first. */
export function waitingVotes<V extends UnhelpedVote>(
  entry: Pick<Entry, 'feedbackSeenOn'>,
  votes: readonly V[]
): readonly V[] {
  const seenOn = Date.parse(entry.feedbackSeenOn ?? '');
  return lastVotes(votes)
    .filter(({ helped, on }) => !helped && (Number.isNaN(seenOn) || Date.parse(on) > seenOn))
    .sort((a, b) => Date.parse(b.on) - Date.parse(a.on));
}

/**
 * The entries with votes that it did not help, which nobody has looked at: those with most first. Also votes on an earlier
 * version count here: their reasons tell what to look for in the present one. `owner`: id of the person; `null`: everybody's.
 */
export function feedbackQueue<Row extends EntryHead, V extends UnhelpedVote>(
  entries: Iterable<Row>,
  votes: ReadonlyMap<number, readonly V[]>,
  owner: number | null
): readonly WaitingFeedback<Row, V>[] {
  return Array.from(entries)
    .filter((entry) => entry.status !== 'Retired' && (owner === null || entry.owner?.id === owner))
    .map((entry) => ({ entry, votes: waitingVotes(entry, votes.get(entry.id) ?? []) }))
    .filter((waiting) => waiting.votes.length > 0)
    .sort((a, b) => b.votes.length - a.votes.length || a.entry.id - b.entry.id);
}
