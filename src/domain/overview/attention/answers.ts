import type { CalendarDate } from '../../dates/calendarDate';
import type { EntryHead } from '../../faq/entryHead';
import type { Gap, UnhelpedVote } from '../../faq/FeedbackRepository';
import type { WaitingFeedback } from '../../faq/feedback/feedbackQueue';
import { gapList } from '../../faq/feedback/gapList';
import type { ReviewItem } from '../../faq/review/reviewQueue';
import { entryRef, gapRef } from '../figures/faq/faqFacts';
import { cardOf, type AttentionCard, type CardItem } from './card';

/** What the FAQ's cards need. */
export interface AnswerAttention {
  /** `reviewQueue` of everybody's entries. */
  readonly queue: readonly ReviewItem<EntryHead>[];
  /** `feedbackQueue` of everybody's entries, of the votes of the last twelve months. */
  readonly feedback: readonly WaitingFeedback<EntryHead, UnhelpedVote>[];
  /** `GapRepository.open`. */
  readonly gaps: readonly Gap[];
  /** The day of an instant, in the site's time zone. */
  readonly dayOf: (instant: string) => CalendarDate;
}

function reviewOf({ entry, reason, state, doubt }: ReviewItem<EntryHead>): readonly CardItem[] {
  if (reason === 'soon') return [];
  const day = doubt?.since ?? ('on' in state ? state.on : null);
  return [{ ref: entryRef(entry), day, urgency: reason === 'doubtful' ? 'now' : 'soon' }];
}

/**
 * Entries that are doubtful, due for review or never verified: pressing when doubtful, because readers may be misled.
 */
export function faqReview({ queue }: AnswerAttention): readonly AttentionCard[] {
  return cardOf('faqReview', queue.flatMap(reviewOf));
}

/** Entries with votes that they did not help, which their owners have not looked at. */
export function unseenVotes({ feedback, dayOf }: AnswerAttention): readonly AttentionCard[] {
  const items = feedback.map(({ entry, votes }) => {
    const first = votes.at(-1);
    return { ref: entryRef(entry), day: first ? dayOf(first.on) : null, urgency: 'soon' as const };
  });
  return cardOf('unseenVotes', items);
}

/** Searches in vain that nobody writes an entry for: most asked first. */
export function searchGaps({ gaps }: AnswerAttention): readonly AttentionCard[] {
  const items = gapList(gaps).open.map((gap) => ({
    ref: gapRef(gap),
    day: null,
    urgency: 'later' as const
  }));
  return cardOf('searchGaps', items);
}
