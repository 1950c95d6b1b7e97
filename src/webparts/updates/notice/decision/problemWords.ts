import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';
import type { FormField, FormProblem } from './decisionForm';

function missingWords({ strings }: UpdatesWords, field: FormField): string {
  switch (field) {
    case 'kind':
      return strings.DecideKindMissing;
    case 'reason':
      return strings.DecideReasonMissing;
    case 'adminImpact':
    case 'userImpact':
      return strings.DecideImpactMissing;
    case 'owner':
      return strings.DecideOwnerMissing;
    case 'actBy':
    case 'reviewOn':
      return strings.DecideDateMissing;
  }
}

function wordsOf(words: UpdatesWords, found: FormProblem): string {
  switch (found.problem) {
    case 'missing':
      return missingWords(words, found.field);
    case 'inThePast':
      return words.strings.DecideDatePast;
    case 'afterNoticeActBy':
      return fill(words.strings.DecideDateAfterActBy, { date: words.formats.date(found.actBy) });
  }
}

/** What is wrong with a field, in words; empty when nothing is. What is missing is told after an attempt to save. */
export function problemText(
  words: UpdatesWords,
  problems: readonly FormProblem[],
  field: FormField,
  wasTried: boolean
): string {
  const found = problems.find((one) => one.field === field);
  return found && (wasTried || found.problem !== 'missing') ? wordsOf(words, found) : '';
}
