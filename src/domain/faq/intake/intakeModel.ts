import type { EntryDraft } from '../entry';
import type { EntryField } from '../diff/entryFields';

/** Ways in which a text can hold entries. */
export type EntryFormat = 'json' | 'csv';

/** What the numbers of rows count: rows of a sheet with its headings, or entries from 1. */
export type EntryRowUnit = 'sheetRow' | 'entry';

/** What the domain needs from outside. */
export interface EntryIntakeTools {
  /** HTML that can be shown without danger. Keeps the words. */
  readonly sanitize: (html: string) => string;
  /** Headings within a text, where a source says more than an entry has fields for. */
  readonly words: {
    readonly symptom: string;
    readonly cause: string;
    readonly source: string;
  };
}

export interface EntryIntakeOptions {
  /** Where an answer goes that does not say whether users may read it. `fix`, for the team alone, unless a person says so. */
  readonly answersAre?: 'fix' | 'reply';
}

/** Why one row is not taken. */
export type EntryRowProblem =
  | { readonly problem: 'missingTitle' }
  /** A text is longer than the list takes. */
  | { readonly problem: 'tooLong'; readonly field: EntryField; readonly length: number; readonly max: number }
  /** Quotation marks in a CSV row don't pair, so its cells cannot be told apart. */
  | { readonly problem: 'brokenQuotes' }
  /** More cells than headings: a separator within a text was not quoted. */
  | { readonly problem: 'tooManyCells'; readonly expected: number; readonly found: number }
  /** An entry of the file that is no entry, like a number. */
  | { readonly problem: 'notAnEntry' }
  /** An earlier row has the same key, or the same title and platforms, and says something else. */
  | { readonly problem: 'sameAsBefore'; readonly by: 'key' | 'title'; readonly otherRow: number }
  | { readonly problem: 'unreadable'; readonly reason: string };

/** What a choice of the source's became. */
export type ChoiceField = 'kind' | 'category' | 'level' | 'platforms' | 'enrolment';

/** What is taken, and still worth telling. */
export type EntryRowWarning =
  /** The sanitiser removed words that people would have seen. */
  | { readonly warning: 'wordsLost'; readonly field: EntryField; readonly words: readonly string[] }
  /** The title is too long for SharePoint: it was shortened, and stands in full within the text. */
  | { readonly warning: 'titleShortened' }
  /** A choice that the suite does not have. It stays among the search words. */
  | { readonly warning: 'unknownWord'; readonly field: ChoiceField; readonly value: string }
  /** Not a number of months from 1 to 36: the usual interval is taken. */
  | { readonly warning: 'unreadableNumber'; readonly field: 'reviewEvery'; readonly value: string }
  | { readonly warning: 'noText' }
  /** It was retired where it comes from. Imported entries are drafts. */
  | { readonly warning: 'wasRetired' };

interface Read {
  readonly row: number;
  readonly title: string;
}

/** One row that can be taken. Who the owner is, and which entries are related, is not looked up yet. */
export interface TakenEntryRow extends Read {
  readonly kind: 'taken';
  readonly sourceKey: string;
  /** Whether the source names a key; other rows are recognised by title and platforms. */
  readonly hasKey: boolean;
  /** Without owner and related entries. */
  readonly draft: EntryDraft;
  /** E-mail address; empty for nobody. */
  readonly owner: string;
  /** Keys of related entries, as the source names them. */
  readonly related: readonly string[];
  /** The fields that the source speaks of. */
  readonly said: ReadonlySet<EntryField>;
  readonly warnings: readonly EntryRowWarning[];
}

export interface RefusedEntryRow extends Read {
  readonly kind: 'notTaken';
  readonly problem: EntryRowProblem;
}

/** Another row says the same, word for word: nothing is lost without this one. */
export interface DoubledEntryRow extends Read {
  readonly kind: 'doubled';
  readonly otherRow: number;
}

export type EntryIntakeRow = TakenEntryRow | RefusedEntryRow | DoubledEntryRow;

/** Why a text cannot be read at all. */
export type EntryFileProblem =
  | { readonly problem: 'empty' | 'unknownFormat' | 'noEntries' }
  | { readonly problem: 'brokenJson'; readonly reason: string }
  /** A table without a column for the title; `found` are its headings. */
  | { readonly problem: 'noTitleColumn'; readonly found: readonly string[] }
  | { readonly problem: 'tooManyRows'; readonly rows: number; readonly max: number };

/** A text that was read. */
export interface EntryIntakeFile {
  readonly kind: 'read';
  readonly format: EntryFormat;
  readonly unit: EntryRowUnit;
  readonly rows: readonly EntryIntakeRow[];
  /** Names of columns or properties that are passed over. */
  readonly passedOver: readonly string[];
}

/** A text that cannot be read as a whole. */
export interface RefusedEntryFile {
  readonly kind: 'refused';
  readonly problem: EntryFileProblem;
}

export type EntryIntakeResult = EntryIntakeFile | RefusedEntryFile;

/**
 * A text whose rows are known and not made yet: cleaning one and reading its Markdown takes some milliseconds, so thousands are
 * made a few at a time. The rows can be gone through once.
 */
export type EntryIntakeOpened =
  | (Omit<EntryIntakeFile, 'kind' | 'rows'> & {
      readonly kind: 'opened';
      readonly total: number;
      readonly rows: Iterable<EntryIntakeRow>;
    })
  | RefusedEntryFile;

/** More entries than a help desk has; a file with more is probably another one. */
export const mostEntryRows = 10_000;

/** What a text of several lines of a SharePoint list takes, in characters. */
export const longestEntryText = 60_000;
