import type { MailSender } from '../../domain/training/reminders/MailSender';
import { GraphMailSender } from './GraphMailSender';
import type { GraphClientFactory } from './graphClient';

/** `factory` is the web part's `context.msGraphClientFactory`; `undefined` where the page has none. */
export function createMailSender(factory: GraphClientFactory | undefined): MailSender {
  return new GraphMailSender(factory);
}
