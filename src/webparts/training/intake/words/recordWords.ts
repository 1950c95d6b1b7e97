import type { RecordCsvWords } from '../../../../domain/training/intake/recordsCsv';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { proofName } from '../../words/choiceNames';
import { stateWords } from '../../words/stateWords';
import type { TrainingWords } from '../../words/TrainingWords';

/** The words of a file with records. Days have columns of their own: the state is said without. */
export function recordWords(words: TrainingWords): RecordCsvWords {
  const { strings } = words;
  return {
    columns: {
      person: strings.MatrixPerson,
      email: strings.ExportColumnEmail,
      course: strings.PrintCourse,
      state: strings.PrintState,
      due: strings.ExportColumnDue,
      doneOn: strings.ExportColumnDone,
      proof: strings.PrintProof,
      validUntil: strings.ExportColumnUntil
    },
    state: ({ state }: LearningItem) =>
      state.kind === 'doneLate' ? strings.ExportDoneLate : stateWords(words, state).short,
    proof: (proof) => proofName(strings, proof)
  };
}
