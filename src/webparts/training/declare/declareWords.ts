import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { evidenceFileProblem, maxEvidenceBytes } from '../../../domain/tasks/evidenceFiles';
import type { Score } from '../../../domain/training/completion';
import type { ChosenFile } from '../../../ui/fields/FilesField';
import { fill } from '../../../ui/words/fill';
import type { TrainingWords } from '../words/TrainingWords';
import type { DeclareProblem } from './declaration';

/** What is wrong with a field; empty when none of these is. */
export function declareProblemText(
  { strings, formats }: TrainingWords,
  found: readonly DeclareProblem[],
  ofField: readonly DeclareProblem[],
  learnedOn: CalendarDate | null
): string {
  const date = learnedOn === null ? '' : formats.date(learnedOn);
  const texts: Readonly<Record<DeclareProblem, string>> = {
    certificateNeeded: strings.DeclareCertificateMissing,
    certificateMissing: strings.DeclareCertificateMissing,
    learnedInFuture: strings.DeclareInFuture,
    endsBeforeLearned: fill(strings.DeclareEndsBefore, { date }),
    dayMissing: strings.DeclareDayMissing,
    notAnAddress: strings.DeclareNoAddress
  };
  const problem = ofField.find((one) => found.includes(one));
  return problem ? texts[problem] : '';
}

/** Why a file cannot be attached; `undefined` when it can. */
export function declareFileText({ strings, formats }: TrainingWords, file: ChosenFile): string | undefined {
  const { name } = file;
  switch (evidenceFileProblem(file)) {
    case 'empty':
      return fill(strings.DeclareFileEmpty, { name });
    case 'tooLarge':
      return fill(strings.DeclareFileTooLarge, {
        name,
        max: formats.number(maxEvidenceBytes / 1024 / 1024)
      });
    case undefined:
      return undefined;
  }
}

/** The score of a check of understanding, in words. */
export function scoreText({ formats }: TrainingWords, text: string, { right, of }: Score): string {
  return fill(text, { right: formats.number(right), of: formats.number(of) });
}
