import type { EntryFileProblem } from '../../../../domain/faq/intake/intakeModel';
import { fill } from '../../../../ui/words/fill';
import type { FaqWords } from '../../words/FaqWords';

/** Why a text cannot be read at all. */
export function fileProblemWords({ strings, formats }: FaqWords, problem: EntryFileProblem): string {
  switch (problem.problem) {
    case 'empty':
      return strings.ImportFileEmpty;
    case 'unknownFormat':
      return strings.ImportFileUnknown;
    case 'noEntries':
      return strings.ImportFileNoEntries;
    case 'brokenJson':
      return fill(strings.ImportFileBrokenJson, { reason: problem.reason });
    case 'noTitleColumn':
      return fill(strings.ImportFileNoTitle, { found: problem.found.join(' · ') });
    case 'tooManyRows':
      return fill(strings.ImportFileTooMany, {
        rows: formats.number(problem.rows),
        max: formats.number(problem.max)
      });
  }
}
