import type { Entry, PublishedAnswer } from '../../../faq/entry';
import type { AnsweredGap, Gap, UnhelpedVote, Vote } from '../../../faq/FeedbackRepository';
import { lastVotes } from '../../../faq/feedback/helpfulness';
import { isInPeriod } from '../../period';
import type { FigureContext } from '../../figure';
import { rowRef, type RowRef } from '../../rowRef';

/** What the FAQ's figures of a period need. Rows that belong to other days may be among them: they are not counted. */
export interface FaqFacts {
  /** All that are not retired: the team's search keeps them. */
  readonly entries: readonly Entry[];
  /** What readers see: the search keeps them. */
  readonly answers: readonly PublishedAnswer[];
  /** Votes given in the period. */
  readonly votes: readonly Vote[];
  /** Votes of the last twelve months that it did not help which nobody has looked at, by entry (`waitingVotes`). */
  readonly unseen: ReadonlyMap<number, readonly UnhelpedVote[]>;
  /** Gaps that were asked for last in the period: by `lastOn`, which is indexed. */
  readonly gaps: readonly Gap[];
  /** Gaps that were closed in the period. */
  readonly answered: readonly AnsweredGap[];
}

export function entryRef(entry: Pick<Entry, 'id' | 'title'>): RowRef {
  return rowRef('entry', entry);
}

export function gapRef({ id, text }: Pick<Gap, 'id' | 'text'>): RowRef {
  return rowRef('gap', { id, title: text });
}

/** People's last word on each version, of the votes of the period. */
export function votesOf(
  { votes }: Pick<FaqFacts, 'votes'>,
  { period, dayOf }: FigureContext
): readonly Vote[] {
  return lastVotes(votes.filter(({ on }) => isInPeriod(dayOf(on), period)));
}
