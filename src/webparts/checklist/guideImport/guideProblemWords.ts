import type { GuideFileProblem } from '../../../domain/guide/GuideFileError';

/** Why a file is no planning guide, and what to do. */
export function guideProblemWords(strings: IChecklistWebPartStrings, error: unknown): string {
  const problem = (error as { readonly problem?: GuideFileProblem } | undefined)?.problem;
  switch (problem) {
    case 'notJson':
      return strings.GuideNotJson;
    case 'notAGuide':
      return strings.GuideWrongShape;
    default:
      return error instanceof Error ? error.message : strings.GuideWrongShape;
  }
}
