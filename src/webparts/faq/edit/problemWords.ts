import type { EntryProblem } from '../../../domain/faq/validateEntry';
import { fill } from '../../../ui/words/fill';
import type { FaqWords } from '../words/FaqWords';

function wordsOf({ strings, formats }: FaqWords, found: EntryProblem): string {
  switch (found.problem) {
    case 'missing':
      return strings.EditTitleMissing;
    case 'tooLong':
      return fill(strings.EditTitleTooLong, { most: formats.number(found.most) });
    case 'outOfRange':
      return fill(strings.EditReviewWrong, {
        least: formats.number(found.least),
        most: formats.number(found.most)
      });
    case 'nothingWritten':
      return strings.EditNothingWritten;
  }
}

/** What is wrong with a field, in words; empty when nothing is. */
export function problemText(
  words: FaqWords,
  problems: readonly EntryProblem[],
  field: EntryProblem['field']
): string {
  return problems
    .filter((problem) => problem.field === field)
    .map((problem) => wordsOf(words, problem))
    .join(' ');
}
