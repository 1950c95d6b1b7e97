import type { Mail } from './mailto';

/**
 * Why a message was not sent. Closed: every kind has its own words and its own way out on the screen.
 *
 * - `notGranted` nobody has approved the permission, or the person has no mailbox
 * - `absent` Microsoft Graph cannot be reached from this page; `throttled` it asks to wait
 * - `broken` it answered something that we cannot read, or refused the message
 */
export type MailErrorKind = 'notGranted' | 'absent' | 'throttled' | 'broken';

/** The only error that sending ends with. The message is for the log and for support. */
export class MailError extends Error {
  public readonly kind: MailErrorKind;
  /** Seconds that Graph asked to wait, with `throttled`. */
  public readonly retryAfterSeconds: number | undefined;

  public constructor(
    kind: MailErrorKind,
    message: string,
    details: { readonly cause?: unknown; readonly retryAfterSeconds?: number | undefined } = {}
  ) {
    super(message, { cause: details.cause });
    this.name = 'MailError';
    this.kind = kind;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** Tested by shape: several copies of the suite's code can share a page. */
export function isMailError(error: unknown, kind?: MailErrorKind): error is MailError {
  if (!(error instanceof Error) || error.name !== 'MailError') return false;
  return kind === undefined || (error as MailError).kind === kind;
}

/** Sends from the mailbox of whoever is signed in: an optional extra, which the suite does without where it is not granted. */
export interface MailSender {
  /** Rejects with `MailError`, and with the signal's reason when that aborts. What was sent cannot be taken back. */
  send(mail: Mail, signal?: AbortSignal): Promise<void>;
}
