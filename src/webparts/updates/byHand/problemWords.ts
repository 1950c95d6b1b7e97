import type { NoticeFormProblem } from '../../../domain/updates/intake/byHand';
import { fill } from '../../../ui/words/fill';
import type { UpdatesWords } from '../words/UpdatesWords';

function wordsOf({ strings, formats }: UpdatesWords, problem: NoticeFormProblem): string {
  switch (problem.problem) {
    case 'missing':
      return strings.HandTitleMissing;
    case 'tooLong':
      return fill(strings.HandTitleLong, {
        length: formats.number(problem.length),
        max: formats.number(problem.max)
      });
    case 'notAnAddress':
      return strings.HandLinkWrong;
  }
}

/** What is wrong with a field; empty when nothing is. */
export function problemWords(
  words: UpdatesWords,
  problems: readonly NoticeFormProblem[],
  field: NoticeFormProblem['field']
): string {
  const problem = problems.find((one) => one.field === field);
  return problem ? wordsOf(words, problem) : '';
}
