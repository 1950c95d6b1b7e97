import type { CalendarDate } from '../../dates/calendarDate';
import type { NoticeDraft, NoticeField } from '../notice';
import type { Fingerprint } from '../text/fingerprint';
import type { DayOrder } from './dateShapes';

/** Ways in which a text can hold notices. */
export const intakeFormats = ['graphJson', 'csv', 'feed', 'markdown'] as const;

export type IntakeFormat = (typeof intakeFormats)[number];

/** What the numbers of rows count: rows of a sheet with its headings, entries from 1, or lines of the text. */
export type RowUnit = 'sheetRow' | 'entry' | 'line';

/** What the domain needs of the browser. */
export interface IntakeTools {
  /** HTML that can be shown without danger. Keeps the words. */
  readonly sanitize: (html: string) => string;
  /** Parses XML that has no document type; the document holds `parsererror` when it is not well-formed. */
  readonly parseXml: (xml: string) => Document;
}

export interface IntakeOptions {
  /** How to read dates like 3/4/2025, when the person was asked. */
  readonly dayOrder?: DayOrder;
  /** Where the page or feed stands, to complete relative links. */
  readonly pageAddress?: string;
}

/** The parts of a notice that rows are refused for. */
export type RowField = NoticeField | 'sourceId';

/** Why one row is not taken. */
export type RowProblem =
  | { readonly problem: 'missing'; readonly field: 'sourceId' | 'title' }
  | { readonly problem: 'unreadableDate'; readonly field: RowField; readonly value: string }
  | {
      readonly problem: 'ambiguousDate';
      readonly field: RowField;
      readonly value: string;
      readonly readings: readonly [CalendarDate, CalendarDate];
    }
  /** Something else than a notice, like a service health issue. `value` says what it looks like. */
  | { readonly problem: 'notANotice'; readonly value: string }
  /** Quotation marks in a CSV row don't pair, so its cells cannot be told apart. */
  | { readonly problem: 'brokenQuotes' }
  /** More cells than headings: a separator within a text was not quoted. */
  | { readonly problem: 'tooManyCells'; readonly expected: number; readonly found: number }
  /** A heading of a page without a text. */
  | { readonly problem: 'emptyHeading'; readonly value: string }
  /** Text of a page that belongs to no notice, like its introduction. */
  | { readonly problem: 'outsideNotice' }
  | { readonly problem: 'unreadable'; readonly reason: string };

/** What is taken, and still worth telling. */
export type RowWarning =
  /** The sanitiser removed words that people would have seen. */
  | { readonly warning: 'wordsLost'; readonly words: readonly string[] }
  /** The title is too long for SharePoint: it was shortened, and stands in full before the text. */
  | { readonly warning: 'titleShortened' }
  | { readonly warning: 'unknownWord'; readonly field: 'category' | 'severity'; readonly value: string };

export type IntakeRow =
  | {
      readonly kind: 'taken';
      readonly row: number;
      readonly draft: NoticeDraft;
      readonly fingerprint: Fingerprint;
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly kind: 'notTaken';
      readonly row: number;
      readonly problem: RowProblem;
      /** The beginning of what stands there, to find it again. */
      readonly excerpt: string;
    };

/** Why a text cannot be read at all. */
export type FileProblem =
  | { readonly problem: 'empty' | 'unknownFormat' | 'webPage' | 'documentType' | 'noNotices' }
  | { readonly problem: 'brokenJson' | 'brokenXml'; readonly reason: string }
  /** A table without a column for these; `found` are its headings. */
  | {
      readonly problem: 'missingColumns';
      readonly missing: readonly ('sourceId' | 'title')[];
      readonly found: readonly string[];
    };

/** A text that was read. Rows are made when they are asked for: sanitising thousands takes time that a page can share. */
export interface IntakeFile {
  readonly kind: 'read';
  readonly format: IntakeFormat;
  readonly unit: RowUnit;
  readonly total: number;
  readonly rows: Iterable<IntakeRow>;
}

export type IntakeResult = IntakeFile | { readonly kind: 'refused'; readonly problem: FileProblem };

export function refused(problem: FileProblem): IntakeResult {
  return { kind: 'refused', problem };
}

const excerptLength = 80;

/** The beginning of a text, on one line. */
export function excerptOf(text: string): string {
  const oneLine = text
    .slice(0, 4 * excerptLength)
    .replace(/\s+/g, ' ')
    .trim();
  return oneLine.length > excerptLength ? `${oneLine.slice(0, excerptLength - 1)}…` : oneLine;
}
