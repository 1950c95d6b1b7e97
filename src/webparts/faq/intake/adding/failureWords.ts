import { reasonWords } from '../../../../ui/errors/reasonWords';
import { fill } from '../../../../ui/words/fill';
import type { UiWords } from '../../../../ui/words/UiWords';
import { nothingWritten, type AddingFailure, type AddingStep } from './addingJob';

type Strings = IFaqWebPartStrings;

const keys: Readonly<Record<AddingStep, keyof Strings>> = {
  adding: 'ImportFailedAdding',
  changing: 'ImportFailedChanging',
  linking: 'ImportFailedLinking',
  publishing: 'ImportFailedPublishing'
};

/** How far an entry came, and why not further. */
export function failureWords(strings: Strings, ui: UiWords, { step, error }: AddingFailure): string {
  const why = error === nothingWritten ? strings.ImportNothingWritten : reasonWords(ui, error);
  return fill(strings[keys[step]], { why });
}
