import type { EntryRowProblem } from './intakeModel';

/**
 * Parts of a text. `answer` is one that does not say what it is, and may hold several parts under headings; `symptom` tells
 * more than the title.
 */
export const rawParts = [
  'symptom',
  'reply',
  'answer',
  'cause',
  'fix',
  'confirm',
  'collect',
  'escalate'
] as const;

export type RawPart = (typeof rawParts)[number];

export const rawLists = ['errorCodes', 'platforms', 'enrolment', 'keywords', 'related', 'notices'] as const;

export type RawList = (typeof rawLists)[number];

export const rawWords = [
  'key',
  'title',
  'kind',
  'category',
  'level',
  'owner',
  'reviewEvery',
  'status',
  'address',
  'article'
] as const;

export type RawWord = (typeof rawWords)[number];

/** Everything that a source can say of an entry. */
export type RawField = RawPart | RawList | RawWord;

/** A text as the source has it. `unknown`: HTML, Markdown or plain, which the text itself tells. */
export interface RawText {
  readonly part: RawPart;
  readonly kind: 'html' | 'unknown';
  readonly text: string;
}

/** An entry as a format holds it: all values are still text. What the source does not speak of is missing. */
export interface RawEntry {
  /** Our own export: nothing is derived from what it says, and its words are ours. */
  readonly isExact: boolean;
  readonly words: ReadonlyMap<RawWord, string>;
  readonly lists: ReadonlyMap<RawList, readonly string[]>;
  readonly texts: readonly RawText[];
}

/** One row of a text: an entry, or why there is none. */
export type RawRow =
  | { readonly row: number; readonly entry: RawEntry }
  | { readonly row: number; readonly problem: EntryRowProblem; readonly excerpt: string };

/** What a reader of a format finds. */
export interface RawFile {
  readonly rows: readonly RawRow[];
  readonly passedOver: readonly string[];
}
