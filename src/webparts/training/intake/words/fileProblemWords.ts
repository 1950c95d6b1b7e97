import { type CourseFileProblem } from '../../../../domain/training/intake/courseIntakeModel';
import { fill } from '../../../../ui/words/fill';
import type { TrainingWords } from '../../words/TrainingWords';

/** Why a text cannot be read at all, and what to do. */
export function fileProblemWords({ strings, formats }: TrainingWords, problem: CourseFileProblem): string {
  switch (problem.problem) {
    case 'empty':
      return strings.ImportFileEmpty;
    case 'unknownFormat':
      return strings.ImportFileUnknown;
    case 'noCourses':
      return strings.ImportFileNoCourses;
    case 'brokenJson':
      return fill(strings.ImportFileBrokenJson, { reason: problem.reason });
    case 'noTitleColumn':
      return fill(strings.ImportFileNoTitle, { found: problem.found.join(' · ') });
    case 'tooManyRows':
      return fill(strings.ImportFileTooMany, {
        rows: formats.number(problem.rows),
        max: formats.number(problem.max)
      });
    case 'tooLarge':
      return fill(strings.ImportFileTooLarge, {
        length: formats.number(problem.length),
        max: formats.number(problem.max)
      });
  }
}
