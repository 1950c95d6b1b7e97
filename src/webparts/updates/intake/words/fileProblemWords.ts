import type { FileProblem } from '../../../../domain/updates/intake/intakeModel';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { fieldName } from './fieldName';

/** Why a text cannot be read at all. */
export function fileProblemWords({ strings, formats }: UpdatesWords, problem: FileProblem): string {
  switch (problem.problem) {
    case 'empty':
      return strings.IntakeFileEmpty;
    case 'unknownFormat':
      return strings.IntakeFileUnknown;
    case 'webPage':
      return strings.IntakeFileWebPage;
    case 'documentType':
      return strings.IntakeFileDocumentType;
    case 'noNotices':
      return strings.IntakeFileNoNotices;
    case 'brokenJson':
      return fill(strings.IntakeFileBrokenJson, { reason: problem.reason });
    case 'brokenXml':
      return fill(strings.IntakeFileBrokenXml, { reason: problem.reason });
    case 'missingColumns':
      return fill(strings.IntakeFileColumns, {
        missing: formats.list(problem.missing.map((field) => fieldName(strings, field))),
        found: problem.found.filter(Boolean).join(' · ')
      });
  }
}
