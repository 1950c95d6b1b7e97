import { isRepositoryError } from '../../../../domain/RepositoryError';
import { errorWords } from '../../../../ui/errors/errorWords';
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

/** What happened and what to do about it. The error's own words help only where ours cannot be exact. */
export function reasonWords(ui: UiWords, error: unknown): string {
  const kind = isRepositoryError(error) ? error.kind : undefined;
  const words = errorWords(ui, kind, 0);
  const isVague = kind === undefined || kind === 'invalid';
  return isVague && error instanceof Error ? `${words} ${error.message}` : words;
}

/** How far an entry came, and why not further. */
export function failureWords(strings: Strings, ui: UiWords, { step, error }: AddingFailure): string {
  const why = error === nothingWritten ? strings.ImportNothingWritten : reasonWords(ui, error);
  return fill(strings[keys[step]], { why });
}
