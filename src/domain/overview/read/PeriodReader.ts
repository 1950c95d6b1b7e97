import type { CalendarDate } from '../../dates/calendarDate';
import type { Entry, PublishedAnswer } from '../../faq/entry';
import type { FigurePart } from '../figureTraits';
import type { PeriodFacts } from '../figures/periodFigures';
import type { Period } from '../period';
import type { Missing } from './readPart';

/** What the page's search keeps of the FAQ. */
export interface KeptAnswers {
  /** All that are not retired. */
  readonly entries: readonly Entry[];
  /** What readers see. */
  readonly answers: readonly PublishedAnswer[];
}

/** Of which period, and seen from when. */
export interface PeriodQuestion {
  readonly period: Period;
  /** Today in the site's time zone. */
  readonly today: CalendarDate;
  /** IANA name, of the site. */
  readonly timeZone: string;
  /**
   * Whether it is asked as well how things stand now. Not for the period before, which is only compared with: of it figures of the
   * moment are not known, and what they need is not read.
   */
  readonly withMoment: boolean;
  /** Left out: the FAQ is read, in pages. */
  readonly faq?: KeptAnswers;
}

/** Why a part has no facts. */
export type MissingPart = Missing<FigurePart>;

export interface PeriodReading {
  readonly facts: PeriodFacts;
  readonly missing: readonly MissingPart[];
  /** Parts with more rows than SharePoint searches, or than are read: their figures may lack something. */
  readonly incomplete: readonly FigurePart[];
}

/** Gathers what the figures of a period need. */
export interface PeriodReader {
  /**
   * Everything in two round trips: what belongs to the period, then what belongs to that. Reads nothing of other periods. Rejects
   * with `RepositoryError` when a part that is set up, and that the reader may read, cannot be read now.
   */
  read(question: PeriodQuestion): Promise<PeriodReading>;
}
