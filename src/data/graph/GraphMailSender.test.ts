import type { MailErrorKind, MailSender } from '../../domain/training/reminders/MailSender';
import { createMailSender } from './createMailSender';
import { FakeGraph, refusal, thrown, type Reply } from './FakeGraph';
import { GraphMailSender } from './GraphMailSender';

const mail = { to: ['amir.haddad@contoso.example'], subject: '2 courses', body: 'Hello <Amir>,\n\nLate:' };

const accepted: Reply = () => new Response(null, { status: 202 });

function senderOver(graph: FakeGraph): MailSender {
  return new GraphMailSender(graph.factory, graph.clock);
}

const failure = (kind: MailErrorKind, more: object = {}): unknown =>
  expect.objectContaining({ name: 'MailError', kind, ...more });

describe('sending by way of Graph', () => {
  it('posts plain text in the name of whoever is signed in, and keeps it among their sent items', async () => {
    const graph = new FakeGraph([accepted]);
    await senderOver(graph).send(mail);
    expect(graph.asked).toEqual([
      {
        path: '/me/sendMail',
        headers: {},
        options: { responseType: 'raw' },
        body: {
          message: {
            subject: '2 courses',
            body: { contentType: 'text', content: mail.body },
            toRecipients: [{ emailAddress: { address: 'amir.haddad@contoso.example' } }]
          },
          saveToSentItems: true
        }
      }
    ]);
  });

  it('waits as long as Graph says, and sends again only what Graph did not take', async () => {
    const graph = new FakeGraph([refusal(429, 'TooManyRequests', '', { 'Retry-After': '7' }), accepted]);
    await senderOver(graph).send(mail);
    expect([graph.waits, graph.asked.length]).toEqual([[7], 2]);
  });

  it('leaves long waits to the person', async () => {
    const graph = new FakeGraph([refusal(429, 'TooManyRequests', '', { 'Retry-After': '300' })]);
    await expect(senderOver(graph).send(mail)).rejects.toEqual(
      failure('throttled', { retryAfterSeconds: 300 })
    );
  });

  it.each<readonly [string, Reply, MailErrorKind]>([
    ['the permission is not approved', refusal(403, 'ErrorAccessDenied', 'Access is denied.'), 'notGranted'],
    ['there is no token', thrown('InteractionRequiredAuthError', 'AADSTS65001: x'), 'notGranted'],
    ['there is no mailbox', refusal(404, 'MailboxNotEnabledForRESTAPI', 'x'), 'notGranted'],
    ['there is no network', thrown('TypeError', 'Failed to fetch'), 'absent'],
    ['the address is refused', refusal(400, 'ErrorInvalidRecipients', 'x'), 'broken'],
    ['there is no answer that we can read', () => ({ ok: 'maybe' }), 'broken']
  ])('fails, and sends nothing again, when %s', async (_what, reply, kind) => {
    const graph = new FakeGraph([reply]);
    await expect(senderOver(graph).send(mail)).rejects.toEqual(failure(kind));
    expect(graph.asked).toHaveLength(1);
  });

  it('fails where the page has no client', async () => {
    await expect(createMailSender(undefined).send(mail)).rejects.toEqual(failure('absent'));
  });

  it('is stopped before it sends, and while it waits for the answer', async () => {
    const graph = new FakeGraph([() => new Promise(() => undefined)]);
    const stopped = AbortSignal.abort(new Error('Stopped'));
    await expect(senderOver(graph).send(mail, stopped)).rejects.toThrow('Stopped');
    expect(graph.asked).toEqual([]);
    const stop = new AbortController();
    const sending = senderOver(graph).send(mail, stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort(new Error('Stopped'));
    await expect(sending).rejects.toThrow('Stopped');
  });
});
