import type { DraftProblem } from '../../../domain/tasks/validateDraft';
import { fill } from '../../../ui/words/fill';
import type { ChecklistWords } from '../words/ChecklistWords';

function wordsOf({ strings, formats }: ChecklistWords, found: DraftProblem): string {
  switch (found.problem) {
    case 'missing':
      return strings.TitleMissing;
    case 'tooLong':
      return fill(strings.TitleTooLong, {
        length: formats.number(found.length),
        max: formats.number(found.max)
      });
    case 'notAnAddress':
      return strings.NotAnAddress;
    case 'notMinutes':
      return strings.NotMinutes;
    case 'noWeekday':
      return strings.RuleNoWeekday;
    case 'wrongInterval':
      return strings.RuleWrongInterval;
    case 'wrongDay':
      return strings.RuleWrongDay;
    case 'endBeforeStart':
      return strings.RuleEndBeforeStart;
    case 'labelMissing':
      return strings.StepLabelMissing;
    case 'labelDoubled':
      return strings.StepLabelDoubled;
    case 'fewChoices':
      return strings.StepFewChoices;
    case 'factsMissing':
    case 'leadDaysMissing':
      return strings.LeadDaysMissing;
  }
}

/** What is wrong with a field, in words; empty when nothing is. */
export function problemText(
  words: ChecklistWords,
  problems: readonly DraftProblem[],
  isOfField: (problem: DraftProblem) => boolean
): string {
  const found = problems.find(isOfField);
  return found ? wordsOf(words, found) : '';
}
