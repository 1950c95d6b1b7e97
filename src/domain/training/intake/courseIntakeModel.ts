import type { CourseDraft } from '../course';
import type { CourseField } from './courseFields';

/** Ways in which a text can hold courses. */
export type CourseFormat = 'json' | 'csv';

/** What the numbers of rows count: rows of a sheet with its headings, or entries from 1. */
export type CourseRowUnit = 'sheetRow' | 'entry';

/** Fields whose values are ours to name. */
export type CourseChoiceField = 'kind' | 'audiences' | 'platforms' | 'obligation' | 'proof';

/** Fields that are a number. */
export type CourseNumberField = 'minutes' | 'dueDays' | 'repeat' | 'reviewEvery';

/** Why one row is not taken. */
export type CourseRowProblem =
  | { readonly problem: 'missingTitle' }
  /** An address that no browser may open, like `javascript:`, or none at all. */
  | { readonly problem: 'notAnAddress'; readonly value: string }
  /** A text is longer than the list takes. */
  | {
      readonly problem: 'tooLong';
      readonly field: CourseField;
      readonly length: number;
      readonly max: number;
    }
  /** Quotation marks in a CSV row don't pair, so its cells cannot be told apart. */
  | { readonly problem: 'brokenQuotes' }
  /** More cells than headings: a separator within a text was not quoted. */
  | { readonly problem: 'tooManyCells'; readonly expected: number; readonly found: number }
  /** An entry of the file that is no course, like a number. */
  | { readonly problem: 'notACourse' }
  | { readonly problem: 'unreadable'; readonly reason: string };

/** What was left out of a row that is taken, and why. */
export type CourseRowWarning =
  /** The title is too long for SharePoint: it was shortened, and stands in full before the summary. */
  | { readonly warning: 'titleShortened' }
  /** A value that the suite does not have; `taken` stands there instead, empty for nothing. */
  | {
      readonly warning: 'unknownChoice';
      readonly field: CourseChoiceField;
      readonly value: string;
      readonly taken: string;
    }
  /** No whole number, or one out of the range: what a new course has was taken. */
  | {
      readonly warning: 'unfitNumber';
      readonly field: CourseNumberField;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  /** Not a day like 2026-01-31: it is repeated from when each person was done. */
  | { readonly warning: 'notADate'; readonly field: 'repeat'; readonly value: string }
  /** A first day without the months after which it is repeated. */
  | { readonly warning: 'dateWithoutMonths'; readonly field: 'repeat'; readonly value: string }
  /** Lines of the check of understanding that are neither a question nor an answer to one. */
  | { readonly warning: 'linesLeftOut'; readonly field: 'questions'; readonly lines: readonly string[] }
  /** A question without a right or without a wrong answer; it is taken, and has to be put right. */
  | { readonly warning: 'notAnswerable'; readonly field: 'questions'; readonly question: string }
  /** Neither a person's e-mail address nor empty. */
  | { readonly warning: 'notAnEmail'; readonly field: 'owner'; readonly value: string }
  /** A value of a kind that the field cannot be, like an object for a number. */
  | { readonly warning: 'unreadableValue'; readonly name: string }
  /** It was retired where it comes from. Imported courses are drafts. */
  | { readonly warning: 'wasRetired' };

interface Read {
  readonly row: number;
  readonly title: string;
}

/** One row that can be taken. Skills and owner are not looked up yet. */
export interface TakenCourseRow extends Read {
  readonly kind: 'taken';
  readonly sourceKey: string;
  /** Whether the source names a key; other rows are recognised by their material and title. */
  readonly hasKey: boolean;
  /** Without skills and owner. */
  readonly draft: CourseDraft;
  /** Titles, as the source names them. */
  readonly skills: readonly string[];
  /** E-mail address; empty for nobody. */
  readonly owner: string;
  /** The fields that the source speaks of. */
  readonly said: ReadonlySet<CourseField>;
  readonly warnings: readonly CourseRowWarning[];
}

export interface RefusedCourseRow extends Read {
  readonly kind: 'notTaken';
  readonly problem: CourseRowProblem;
}

/** An earlier row stands for the same course: that one counts. */
export interface DoubledCourseRow extends Read {
  readonly kind: 'doubled';
  readonly otherRow: number;
  /** Whether the other row says the same, so that nothing is lost without this one. */
  readonly isSame: boolean;
}

export type CourseIntakeRow = TakenCourseRow | RefusedCourseRow | DoubledCourseRow;

/** Why a text cannot be read at all. */
export type CourseFileProblem =
  | { readonly problem: 'empty' | 'unknownFormat' | 'noCourses' }
  | { readonly problem: 'brokenJson'; readonly reason: string }
  /** A table without a column for the title; `found` are its headings. */
  | { readonly problem: 'noTitleColumn'; readonly found: readonly string[] }
  | { readonly problem: 'tooManyRows'; readonly rows: number; readonly max: number }
  /** In characters. */
  | { readonly problem: 'tooLarge'; readonly length: number; readonly max: number };

/** A text that was read. */
export interface CourseIntakeFile {
  readonly kind: 'read';
  readonly format: CourseFormat;
  readonly unit: CourseRowUnit;
  readonly rows: readonly CourseIntakeRow[];
  /** Names of columns or properties that are passed over. */
  readonly passedOver: readonly string[];
}

/** A text that cannot be read as a whole. */
export interface RefusedCourseFile {
  readonly kind: 'refused';
  readonly problem: CourseFileProblem;
}

export type CourseIntakeResult = CourseIntakeFile | RefusedCourseFile;

/** More courses than a catalogue has; a file with more is probably another one. */
export const mostCourseRows = 2000;

/** Characters of a file: far more than that many courses need, and what a page reads in a second. */
export const longestCourseFile = 10_000_000;

/** What a text of several lines of a SharePoint list takes, in characters. */
export const longestCourseText = 60_000;
