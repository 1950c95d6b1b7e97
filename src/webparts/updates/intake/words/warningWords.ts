import type { RowWarning } from '../../../../domain/updates/intake/intakeModel';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { fieldName } from './fieldName';

/** More words are known by the first ones. */
const mostWords = 12;

/** What is taken, and still worth telling. */
export function warningWords({ strings }: UpdatesWords, warning: RowWarning): string {
  switch (warning.warning) {
    case 'wordsLost': {
      const words = warning.words.slice(0, mostWords).join(' ');
      const all = warning.words.length > mostWords ? `${words} …` : words;
      return fill(strings.IntakeWarnWords, { words: all });
    }
    case 'titleShortened':
      return strings.IntakeWarnTitle;
    case 'unknownWord': {
      const field = fieldName(strings, warning.field);
      return fill(strings.IntakeWarnUnknown, { field, value: warning.value });
    }
  }
}
