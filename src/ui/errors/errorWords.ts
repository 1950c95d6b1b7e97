import type { RepositoryErrorKind } from '../../domain/RepositoryError';
import type { UiWords } from '../words/UiWords';

/** What happened and what to do, for each kind of failure; `undefined` is a failure that nobody foresaw. */
export function errorWords(
  words: UiWords,
  kind: RepositoryErrorKind | undefined,
  waitSeconds: number
): string {
  const { strings } = words;
  switch (kind) {
    case 'notFound':
      return strings.ErrorNotFound;
    case 'conflict':
      return strings.ErrorConflict;
    case 'forbidden':
      return strings.ErrorForbidden;
    case 'throttled':
      return waitSeconds > 0 ? words.plural('ErrorThrottled', waitSeconds) : strings.ErrorThrottledOver;
    case 'invalid':
      return strings.ErrorInvalid;
    case 'offline':
      return strings.ErrorOffline;
    case 'notSetUp':
      return strings.ErrorNotSetUp;
    case undefined:
      return strings.ErrorUnknown;
  }
}
