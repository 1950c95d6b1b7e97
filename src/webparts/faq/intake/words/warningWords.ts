import type { PlannedWarning } from '../../../../domain/faq/intake/planEntries';
import { fill } from '../../../../ui/words/fill';
import { entryFieldName } from '../../words/entryFieldName';
import type { FaqWords } from '../../words/FaqWords';

/** More words are known by the first ones. */
const mostWords = 12;

/** What is taken, and still worth telling. */
export function warningWords({ strings }: FaqWords, warning: PlannedWarning): string {
  switch (warning.warning) {
    case 'wordsLost': {
      const words = warning.words.slice(0, mostWords).join(' ');
      const all = warning.words.length > mostWords ? `${words} …` : words;
      return fill(strings.ImportWarnWords, { field: entryFieldName(strings, warning.field), words: all });
    }
    case 'titleShortened':
      return strings.ImportWarnTitle;
    case 'unknownWord': {
      const field = entryFieldName(strings, warning.field);
      return fill(strings.ImportWarnUnknown, { field, value: warning.value });
    }
    case 'unreadableNumber': {
      const field = entryFieldName(strings, warning.field);
      return fill(strings.ImportWarnNumber, { field, value: warning.value });
    }
    case 'noText':
      return strings.ImportWarnNoText;
    case 'wasRetired':
      return strings.ImportWarnRetired;
    case 'unknownOwner':
      return fill(strings.ImportWarnOwner, { email: warning.email });
    case 'sameTitle':
      return fill(strings.ImportWarnSame, { title: warning.entry.title });
  }
}
