import type { CalendarDate } from '../dates/calendarDate';
import type { Days } from '../dates/days';
import type { Person } from '../people/person';

/** What one person found of one version of an answer. */
export interface Vote {
  readonly entry: number;
  readonly version: number;
  readonly person: Person;
  readonly helped: boolean;
  /** Asked for when it did not help. */
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly on: string;
}

/** A vote that it did not help, without why: whoever counts them does not ask for the reasons. */
export type UnhelpedVote = Omit<Vote, 'reason'>;

/** Votes. All methods reject with `RepositoryError`; `forbidden` where readers may not vote. */
export interface VoteRepository {
  /** One vote a person and version; voting again changes it. */
  vote(
    subject: { readonly entry: number; readonly version: number; readonly title: string },
    helped: boolean,
    reason: string
  ): Promise<Vote>;
  ofEntries(entryIds: readonly number[]): Promise<ReadonlyMap<number, readonly Vote[]>>;
  /** Votes given, or changed last, on one of these days, in the site's time zone; any order. */
  givenOn(days: Days): Promise<readonly Vote[]>;
  /**
   * The votes of the last twelve months (`lastTwelveMonths`) that an answer did not help; any order. Not all that were ever
   * given: only the entry knows which of them its owner has looked at, so that the others would be read for ever.
   */
  unhelped(today: CalendarDate): Promise<readonly UnhelpedVote[]>;
}

/** Something that people looked for in vain. */
export interface Gap {
  readonly id: number;
  readonly etag: string;
  readonly key: string;
  /** The words, without personal data. */
  readonly text: string;
  readonly foundNothing: number;
  readonly didNotHelp: number;
  readonly lastOn: CalendarDate | null;
  readonly state: 'Open' | 'Claimed' | 'Closed' | 'Dismissed';
  readonly claimedBy: Person | null;
  /** Id of the entry that answers it now. */
  readonly entry: number | null;
}

/** A gap that an entry answers. */
export interface AnsweredGap {
  readonly gap: Gap;
  /** The day on which somebody first looked for it in vain. */
  readonly askedOn: CalendarDate;
  /** The day on which it was closed. */
  readonly answeredOn: CalendarDate;
}

/** The gaps. All methods reject with `RepositoryError`; `conflict` when somebody has decided on the gap since it was seen. */
export interface GapRepository {
  /** Counts a search that found nothing or did not help. `text` has no personal data any more. */
  count(text: string, outcome: 'foundNothing' | 'didNotHelp'): Promise<void>;
  /** Most asked first. */
  open(): Promise<readonly Gap[]>;
  /** Those that somebody looked for last on one of these days, whatever became of them; any order. */
  askedOn(days: Days): Promise<readonly Gap[]>;
  /** Those that were closed on one of these days and still are; any order. */
  closedOn(days: Days): Promise<readonly AnsweredGap[]>;
  claim(seen: Gap): Promise<Gap>;
  /** Answered by an entry. */
  close(seen: Gap, entry: number): Promise<Gap>;
  dismiss(seen: Gap): Promise<Gap>;
  /** Nobody works on it any more: it is open. */
  release(seen: Gap): Promise<Gap>;
  /** Takes a decision back: state, person and entry are as they were before. The counts stay. */
  restore(seen: Gap, before: Gap): Promise<Gap>;
}
