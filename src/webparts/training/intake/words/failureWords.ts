import { isRepositoryError } from '../../../../domain/RepositoryError';
import { reasonWords } from '../../../../ui/errors/reasonWords';
import { fill } from '../../../../ui/words/fill';
import type { UiWords } from '../../../../ui/words/UiWords';
import type { WritingFailure, WritingStep } from '../writing/writingJob';

type Strings = ITrainingWebPartStrings;

const keys: Readonly<Record<WritingStep, keyof Strings>> = {
  skills: 'IntakeFailedAdding',
  courses: 'IntakeFailedAdding',
  changes: 'IntakeFailedChanging',
  plans: 'IntakeFailedAdding',
  using: 'IntakeFailedUsing'
};

/** How far a row came, and why not further. */
export function failureWords(strings: Strings, ui: UiWords, { step, error }: WritingFailure): string {
  return fill(strings[keys[step]], { why: reasonWords(ui, error) });
}

/** Why something was not removed. SharePoint's own words say nothing of what is assigned. */
export function notRemovedWords(strings: Strings, ui: UiWords, error: unknown): string {
  return isRepositoryError(error, 'invalid') ? strings.IntakeAssigned : reasonWords(ui, error);
}
