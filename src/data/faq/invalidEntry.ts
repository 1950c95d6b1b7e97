import type { EntryProblem } from '../../domain/faq/validateEntry';
import { RepositoryError } from '../../domain/RepositoryError';

/** The error of an entry that cannot be written. */
export function invalidEntry({ field, problem }: EntryProblem): RepositoryError {
  return new RepositoryError('invalid', `The entry's ${field} is ${problem}.`);
}
