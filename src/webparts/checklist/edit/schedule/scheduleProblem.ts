import type { DraftProblem } from '../../../../domain/tasks/validateDraft';
import type { ChecklistWords } from '../../words/ChecklistWords';
import { problemText } from '../problemWords';

/** What is wrong with a part of the rule, in words; empty when that is right. */
export function scheduleProblem(
  words: ChecklistWords,
  problems: readonly DraftProblem[],
  name: Extract<DraftProblem, { field: 'schedule' }>['problem']
): string {
  return problemText(words, problems, ({ field, problem }) => field === 'schedule' && problem === name);
}
