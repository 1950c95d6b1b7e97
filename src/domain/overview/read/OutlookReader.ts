import type { CalendarDate } from '../../dates/calendarDate';
import type { FigurePart } from '../figureTraits';
import type { Period } from '../period';
import type { OutlookFacts } from '../report/outlook';
import type { MissingPart } from './PeriodReader';

/** What is at risk, and seen from when. */
export interface OutlookQuestion {
  /** The one that follows that of the report. */
  readonly period: Period;
  /** Today in the site's time zone. */
  readonly today: CalendarDate;
  /** IANA name, of the site. */
  readonly timeZone: string;
}

/** Facts for `outlook`, and how far they go. */
export interface OutlookReading {
  readonly facts: OutlookFacts;
  readonly missing: readonly MissingPart[];
  /** Parts with more rows than SharePoint searches, or than are read: something at risk may be lacking. */
  readonly incomplete: readonly FigurePart[];
}

/** Gathers what the outlook on a period needs. */
export interface OutlookReader {
  /**
   * Everything in two round trips: what belongs to the period, then what belongs to that. Rejects with `RepositoryError` when a
   * part that is set up, and that the reader may read, cannot be read now.
   */
  read(question: OutlookQuestion): Promise<OutlookReading>;
}
