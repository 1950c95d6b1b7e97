import type { RowProblem } from '../../../../domain/updates/intake/intakeModel';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { fieldName } from './fieldName';

/** Why one row is not taken. */
export function rowProblemWords({ strings, formats }: UpdatesWords, problem: RowProblem): string {
  switch (problem.problem) {
    case 'missing':
      return problem.field === 'title' ? strings.IntakeRowNoTitle : strings.IntakeRowNoId;
    case 'unreadableDate': {
      const field = fieldName(strings, problem.field);
      return fill(strings.IntakeRowBadDate, { field, value: problem.value });
    }
    case 'ambiguousDate': {
      const [monthFirst, dayFirst] = problem.readings.map(formats.date) as [string, string];
      const field = fieldName(strings, problem.field);
      return fill(strings.IntakeRowTwoDates, { field, value: problem.value, monthFirst, dayFirst });
    }
    case 'notANotice':
      return fill(strings.IntakeRowNotNotice, { value: problem.value });
    case 'brokenQuotes':
      return strings.IntakeRowBrokenQuotes;
    case 'tooManyCells':
      return fill(strings.IntakeRowManyCells, {
        expected: formats.number(problem.expected),
        found: formats.number(problem.found)
      });
    case 'emptyHeading':
      return fill(strings.IntakeRowEmptyHeading, { value: problem.value });
    case 'outsideNotice':
      return strings.IntakeRowOutside;
    case 'unreadable':
      return fill(strings.IntakeRowUnreadable, { reason: problem.reason });
  }
}
