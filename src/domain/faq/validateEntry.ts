import type { EntryDraft } from './entry';
import { isBlankHtml } from './html';
import { htmlFields } from './textChanged';

export type EntryProblem =
  | { readonly field: 'title'; readonly problem: 'missing' }
  | { readonly field: 'title'; readonly problem: 'tooLong'; readonly most: number }
  | {
      readonly field: 'reviewEvery';
      readonly problem: 'outOfRange';
      readonly least: number;
      readonly most: number;
    }
  /** An entry that is to be published says nothing to anybody. */
  | { readonly field: 'reply'; readonly problem: 'nothingWritten' };

/** As many characters as a title column takes. */
export const longestTitle = 255;
/** In months. */
export const reviewRange = { least: 1, most: 36 } as const;

/** Everything that keeps a draft from being kept; empty when it can be. */
export function entryProblems({ title, reviewEvery }: EntryDraft): readonly EntryProblem[] {
  const problems: EntryProblem[] = [];
  const length = title.trim().length;
  if (length === 0) problems.push({ field: 'title', problem: 'missing' });
  if (length > longestTitle) problems.push({ field: 'title', problem: 'tooLong', most: longestTitle });
  const { least, most } = reviewRange;
  if (!Number.isInteger(reviewEvery) || reviewEvery < least || reviewEvery > most) {
    problems.push({ field: 'reviewEvery', problem: 'outOfRange', least, most });
  }
  return problems;
}

/** Everything that keeps an entry from being published. */
export function publishProblems(draft: EntryDraft): readonly EntryProblem[] {
  const isEmpty = htmlFields.every((field) => isBlankHtml(draft[field]));
  return [
    ...entryProblems(draft),
    ...(isEmpty ? [{ field: 'reply', problem: 'nothingWritten' } as const] : [])
  ];
}
