import { isRepositoryError } from '../../domain/RepositoryError';
import type { UiWords } from '../words/UiWords';
import { errorWords } from './errorWords';

/** What happened and what to do about it, of one row among many. The error's own words help only where ours cannot be exact. */
export function reasonWords(ui: UiWords, error: unknown): string {
  const kind = isRepositoryError(error) ? error.kind : undefined;
  const words = errorWords(ui, kind, 0);
  const isVague = kind === undefined || kind === 'invalid';
  return isVague && error instanceof Error ? `${words} ${error.message}` : words;
}
