/**
 * Why Microsoft Graph did not do what it was asked for. What asks turns it into the error of its own port.
 *
 * - `notGranted` nobody has approved the permission, or the person's roles do not reach it
 * - `absent` Microsoft Graph cannot be reached from this page; `throttled` it asks to wait
 * - `broken` it answered something that we cannot read, or refused the request
 */
export type GraphErrorKind = 'notGranted' | 'absent' | 'throttled' | 'broken';

export interface GraphErrorDetails {
  readonly cause?: unknown;
  /** Graph's own word for what went wrong. */
  readonly code?: string | undefined;
  /** Seconds that Graph asked to wait, with `throttled`. */
  readonly retryAfterSeconds?: number | undefined;
  /** Graph's id of the request: what support asks for. */
  readonly requestId?: string | undefined;
}

/** Never leaves this folder. */
export class GraphError extends Error {
  public readonly kind: GraphErrorKind;
  public readonly code: string | undefined;
  public readonly retryAfterSeconds: number | undefined;
  public readonly requestId: string | undefined;

  public constructor(kind: GraphErrorKind, message: string, details: GraphErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'GraphError';
    this.kind = kind;
    this.code = details.code;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.requestId = details.requestId;
  }
}
