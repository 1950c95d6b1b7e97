import type { CourseRowProblem, CourseRowUnit } from '../../../../domain/training/intake/courseIntakeModel';
import { fill } from '../../../../ui/words/fill';
import { courseFieldName } from '../../words/courseFieldName';
import type { TrainingWords } from '../../words/TrainingWords';

/** What the numbers of rows count. */
export function unitName(strings: ITrainingWebPartStrings, unit: CourseRowUnit): string {
  return unit === 'sheetRow' ? strings.ImportUnitRow : strings.ImportUnitEntry;
}

/** Why one row is not taken, and what to do. */
export function rowProblemWords({ strings, formats }: TrainingWords, problem: CourseRowProblem): string {
  switch (problem.problem) {
    case 'missingTitle':
      return strings.ImportRowNoTitle;
    case 'notAnAddress':
      return fill(strings.ImportRowNoAddress, { value: problem.value });
    case 'tooLong':
      return fill(strings.ImportRowTooLong, {
        field: courseFieldName(strings, problem.field),
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
    case 'notACourse':
      return strings.ImportRowNotCourse;
    case 'unreadable':
      return fill(strings.ImportRowUnreadable, { reason: problem.reason });
  }
}
