/**
 * The ways in which reading or writing can fail. Closed: every kind has its own words and its own way out on the screen.
 *
 * - `notFound` the row is gone; `conflict` somebody else changed or did it first; `forbidden` the person lacks a right
 * - `throttled` SharePoint asks to wait; `invalid` SharePoint or we refuse the value; `offline` no answer came
 * - `notSetUp` the suite's lists are not on the data site
 */
export type RepositoryErrorKind =
  'notFound' | 'conflict' | 'forbidden' | 'throttled' | 'invalid' | 'offline' | 'notSetUp';

export interface RepositoryErrorDetails {
  readonly cause?: unknown;
  /** Seconds that SharePoint asked to wait, with `throttled`. */
  readonly retryAfterSeconds?: number;
  /** SharePoint's correlation id: what support asks for. */
  readonly correlationId?: string;
}

/** The only error that repositories throw. The message is for the log and for support, not for the screen. */
export class RepositoryError extends Error {
  public readonly kind: RepositoryErrorKind;
  public readonly retryAfterSeconds: number | undefined;
  public readonly correlationId: string | undefined;

  public constructor(kind: RepositoryErrorKind, message: string, details: RepositoryErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'RepositoryError';
    this.kind = kind;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.correlationId = details.correlationId;
  }
}

/** Several copies of the suite's code can share a page, so the kind is tested by shape and not by `instanceof`. */
export function isRepositoryError(error: unknown, kind?: RepositoryErrorKind): error is RepositoryError {
  if (!(error instanceof Error) || error.name !== 'RepositoryError') return false;
  return kind === undefined || (error as RepositoryError).kind === kind;
}
