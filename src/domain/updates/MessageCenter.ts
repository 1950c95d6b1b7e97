/**
 * Why the Message Center could not be read. Closed: every kind has its own words and its own way out on the screen.
 *
 * - `notGranted` nobody has approved the permission, or the person's roles do not reach it
 * - `absent` Microsoft Graph cannot be reached from this page; `throttled` it asks to wait
 * - `broken` it answered something that we cannot read
 */
export type MessageCenterErrorKind = 'notGranted' | 'absent' | 'throttled' | 'broken';

export interface MessageCenterErrorDetails {
  readonly cause?: unknown;
  /** Seconds that Graph asked to wait, with `throttled`. */
  readonly retryAfterSeconds?: number | undefined;
  /** Graph's id of the request: what support asks for. */
  readonly requestId?: string | undefined;
}

/** The only error that reading the Message Center ends with. The message is for the log and for support. */
export class MessageCenterError extends Error {
  public readonly kind: MessageCenterErrorKind;
  public readonly retryAfterSeconds: number | undefined;
  public readonly requestId: string | undefined;

  public constructor(kind: MessageCenterErrorKind, message: string, details: MessageCenterErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'MessageCenterError';
    this.kind = kind;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.requestId = details.requestId;
  }
}

/** Tested by shape, like `isRepositoryError`: several copies of the suite's code can share a page. */
export function isMessageCenterError(
  error: unknown,
  kind?: MessageCenterErrorKind
): error is MessageCenterError {
  if (!(error instanceof Error) || error.name !== 'MessageCenterError') return false;
  return kind === undefined || (error as MessageCenterError).kind === kind;
}

export interface ReadPostsOptions {
  /** Only posts that were changed at this time or later: ISO 8601. */
  readonly since?: string;
  /** Called after each page with the number of posts that were read so far. */
  readonly onProgress?: (read: number) => void;
  /** Ends reading, and every wait, at once. */
  readonly signal?: AbortSignal;
}

export interface MessageCenterPosts {
  /** As the Message Center writes them: their JSON text is what `readIntake` reads. */
  readonly posts: readonly unknown[];
  /** `false`: there are more than one reading takes. */
  readonly areAll: boolean;
}

/** Microsoft's Message Center: an optional extra, which the suite does without where it is not granted. */
export interface MessageCenter {
  /** Rejects with `MessageCenterError`, and with the signal's reason when that aborts. */
  read(options?: ReadPostsOptions): Promise<MessageCenterPosts>;
}
