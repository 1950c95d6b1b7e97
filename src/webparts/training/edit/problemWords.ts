import { fill } from '../../../ui/words/fill';
import type { TrainingWords } from '../words/TrainingWords';
import type { FormProblem } from './useProblems';

function wordsOf({ strings, formats }: TrainingWords, found: FormProblem): string {
  switch (found.problem) {
    case 'missing':
      return found.field === 'title' ? strings.EditTitleMissing : strings.EditRepeatFromMissing;
    case 'tooLong':
      return fill(strings.EditTitleTooLong, { most: formats.number(found.most) });
    case 'notAnAddress':
      return strings.EditNoAddress;
    case 'outOfRange':
      return fill(strings.EditNumberWrong, {
        least: formats.number(found.least),
        most: formats.number(found.most)
      });
    // The day's own field says what is wrong; plans have steps.
    case 'notADay':
    case 'unfit':
      return '';
  }
}

/** What is wrong with a field, in words; empty when nothing is. */
export function problemText(
  words: TrainingWords,
  problems: readonly FormProblem[],
  field: FormProblem['field']
): string {
  return problems
    .filter((problem) => problem.field === field)
    .map((problem) => wordsOf(words, problem))
    .join(' ');
}
