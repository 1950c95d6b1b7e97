import type { CalendarDate } from '../../dates/calendarDate';
import type { AttentionFacts } from '../attention/attention';
import type { FigurePart } from '../figureTraits';
import type { Missing } from './readPart';

/** Seen from when: what needs somebody needs them, whoever looks. */
export interface AttentionQuestion {
  /** Today in the site's time zone. */
  readonly today: CalendarDate;
  /** IANA name, of the site. */
  readonly timeZone: string;
}

/** Where something can need somebody. */
export type AttentionPart = FigurePart | 'plan';

/** Why a part has no cards. */
export type MissingAttention = Missing<AttentionPart>;

/** Facts for `attentionCards`, and how far they go. */
export interface AttentionReading {
  readonly facts: AttentionFacts;
  readonly missing: readonly MissingAttention[];
  /** Parts with more rows than SharePoint searches, or than are read: something that needs somebody may be lacking. */
  readonly incomplete: readonly AttentionPart[];
}

/** Gathers what needs somebody now. */
export interface AttentionReader {
  /**
   * Everything in two round trips: what is open, then what belongs to that. Rejects with `RepositoryError` when a part that is
   * set up, and that the reader may read, cannot be read now.
   */
  read(question: AttentionQuestion): Promise<AttentionReading>;
}
