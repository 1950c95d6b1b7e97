import type { TaskDraft } from './task';

/** SharePoint's limit for a single line of text. */
export const maxTitleLength = 255;

export type DraftProblem =
  | { readonly field: 'title'; readonly problem: 'missing' }
  | { readonly field: 'title'; readonly problem: 'tooLong'; readonly length: number; readonly max: number }
  | { readonly field: 'reference'; readonly problem: 'notAnAddress' };

/** Whether browsers can open the text as an address of the web. */
export function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Everything that keeps a draft from being saved; empty when it can be. */
export function validateDraft(draft: TaskDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const length = draft.title.trim().length;
  if (length === 0) problems.push({ field: 'title', problem: 'missing' });
  if (length > maxTitleLength)
    problems.push({ field: 'title', problem: 'tooLong', length, max: maxTitleLength });
  if (draft.reference && !isWebAddress(draft.reference.url)) {
    problems.push({ field: 'reference', problem: 'notAnAddress' });
  }
  return problems;
}
