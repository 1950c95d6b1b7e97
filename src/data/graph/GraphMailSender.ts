import type { Mail } from '../../domain/training/reminders/mailto';
import { MailError, type MailErrorKind, type MailSender } from '../../domain/training/reminders/MailSender';
import type { GraphClock } from './askGraph';
import { GraphCalls } from './GraphCalls';
import type { GraphClientFactory } from './graphClient';
import { GraphError } from './graphError';

/** Exchange's words for somebody without a mailbox that Graph reaches: no permission helps, but neither does trying again. */
const withoutMailbox: ReadonlySet<string | undefined> = new Set([
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'ErrorNonExistentMailbox'
]);

function kindOf({ kind, code }: GraphError): MailErrorKind {
  return withoutMailbox.has(code) ? 'notGranted' : kind;
}

/** As Graph takes it: plain text, so that nothing in a title becomes markup. */
function message({ to, subject, body }: Mail): object {
  return {
    message: {
      subject,
      body: { contentType: 'text', content: body },
      toRecipients: to.map((address) => ({ emailAddress: { address } }))
    },
    saveToSentItems: true
  };
}

/** Sends by way of Microsoft Graph, which asks for `Mail.Send`. What is sent stands among the sender's sent items. */
export class GraphMailSender implements MailSender {
  private readonly calls: GraphCalls;

  public constructor(factory: GraphClientFactory | undefined, clock?: GraphClock) {
    this.calls = new GraphCalls(factory, clock);
  }

  public async send(mail: Mail, signal?: AbortSignal): Promise<void> {
    try {
      await this.calls.text({ path: '/me/sendMail', body: message(mail) }, signal);
    } catch (error) {
      throw error instanceof GraphError ? new MailError(kindOf(error), error.message, error) : error;
    }
  }
}
