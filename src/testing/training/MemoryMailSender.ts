import type { Mail } from '../../domain/training/reminders/mailto';
import { MailError, type MailErrorKind, type MailSender } from '../../domain/training/reminders/MailSender';

/** Keeps what was sent. */
export class MemoryMailSender implements MailSender {
  public readonly sent: Mail[] = [];
  private failures: MailErrorKind[] = [];

  /** The next calls fail like this. */
  public failNext(kind: MailErrorKind, times: number = 1): void {
    this.failures = Array.from({ length: times }, () => kind);
  }

  public async send(mail: Mail, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const failure = this.failures.shift();
    if (failure !== undefined) throw new MailError(failure, `Planned: ${failure}.`);
    this.sent.push(mail);
  }
}
