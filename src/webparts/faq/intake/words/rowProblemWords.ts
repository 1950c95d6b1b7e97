import type { EntryRowProblem, EntryRowUnit } from '../../../../domain/faq/intake/intakeModel';
import { fill } from '../../../../ui/words/fill';
import { entryFieldName } from '../../words/entryFieldName';
import type { FaqWords } from '../../words/FaqWords';
import { unitName } from './unitName';

/** Why one row is not taken. */
export function rowProblemWords(
  { strings, formats }: FaqWords,
  problem: EntryRowProblem,
  unit: EntryRowUnit
): string {
  switch (problem.problem) {
    case 'missingTitle':
      return strings.ImportRowNoTitle;
    case 'tooLong':
      return fill(strings.ImportRowTooLong, {
        field: entryFieldName(strings, problem.field),
        length: formats.number(problem.length),
        max: formats.number(problem.max)
      });
    case 'brokenQuotes':
      return strings.ImportRowBrokenQuotes;
    case 'tooManyCells':
      return fill(strings.ImportRowManyCells, {
        expected: formats.number(problem.expected),
        found: formats.number(problem.found)
      });
    case 'notAnEntry':
      return strings.ImportRowNotEntry;
    case 'sameAsBefore': {
      const text = problem.by === 'key' ? strings.ImportRowSameKey : strings.ImportRowSameTitle;
      return fill(text, { unit: unitName(strings, unit), row: formats.number(problem.otherRow) });
    }
    case 'unreadable':
      return fill(strings.ImportRowUnreadable, { reason: problem.reason });
  }
}
