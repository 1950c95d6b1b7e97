import type { CompletionAction, CompletionEntry } from '../../../../domain/training/completion';
import { fill } from '../../../../ui/words/fill';
import type { TrainingWords } from '../../words/TrainingWords';

type Key = keyof ITrainingWebPartStrings;

/** What is done about a plan's steps never stands in the log of a course. */
const sentences: Readonly<Partial<Record<CompletionAction, Key>>> = {
  'Self-declared': 'RecordLogSelf',
  Certificate: 'RecordLogCertificate',
  'Mentor confirmed': 'RecordLogConfirmed',
  'Sent back': 'RecordLogSentBack',
  'Taken back': 'RecordLogTakenBack'
};

/** Who did what. */
export function logSentence({ strings, formats }: TrainingWords, entry: CompletionEntry): string {
  const key = sentences[entry.action];
  const date = entry.learnedOn === null ? '' : formats.date(entry.learnedOn);
  return key === undefined ? '' : fill(strings[key], { name: entry.by.name, date });
}
