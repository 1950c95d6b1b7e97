import type { TrainingDraftProblem } from '../../domain/training/drafts/draftProblem';
import { RepositoryError } from '../../domain/RepositoryError';

/** Throws the error of something that cannot be written. */
export function refuse([first]: readonly TrainingDraftProblem[]): void {
  if (first) throw new RepositoryError('invalid', `The ${first.field} cannot be kept: ${first.problem}.`);
}
