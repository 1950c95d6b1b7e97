import type { MSGraphClientFactory } from '@microsoft/sp-http';
import type {
  MessageCenter,
  MessageCenterErrorKind,
  ReadPostsOptions
} from '../../domain/updates/MessageCenter';
import { createMessageCenter } from './createMessageCenter';
import { FakeGraph, json, refusal, thrown, type Reply } from './FakeGraph';
import type { GraphClientFactory } from './graphClient';
import { GraphMessageCenter } from './GraphMessageCenter';

const posts = '/admin/serviceAnnouncement/messages';

/** The Message Center over a Graph whose answers are planned. */
class FakeCenter extends FakeGraph {
  public read(options?: ReadPostsOptions): Promise<unknown> {
    return this.center().read(options);
  }

  public center(): MessageCenter {
    return new GraphMessageCenter(this.factory, this.clock);
  }
}

function page(ids: readonly string[], query?: string): Reply {
  const link =
    query === undefined ? {} : { '@odata.nextLink': `https://graph.microsoft.com/v1.0${posts}${query}` };
  return json({ '@odata.context': 'x', ...link, value: ids.map((id) => ({ id })) });
}

const failure = (kind: MessageCenterErrorKind, more: object = {}): unknown =>
  expect.objectContaining({ name: 'MessageCenterError', kind, ...more });

describe('the Message Center by way of Graph', () => {
  it('is read page by page, and says how far it is', async () => {
    const graph = new FakeCenter([
      page(['MC1', 'MC2'], '?$skip=2'),
      page(['MC3'], '?$skiptoken=abc'),
      page(['MC4'])
    ]);
    const progress: number[] = [];
    expect(await graph.read({ onProgress: (read) => progress.push(read) })).toEqual({
      posts: [{ id: 'MC1' }, { id: 'MC2' }, { id: 'MC3' }, { id: 'MC4' }],
      areAll: true
    });
    expect(progress).toEqual([2, 3, 4]);
    expect(graph.asked.map(({ path }) => path)).toEqual([
      posts,
      `${posts}?$skip=2`,
      `${posts}?$skiptoken=abc`
    ]);
    expect(graph.asked[0]).toMatchObject({
      headers: { Prefer: 'odata.maxpagesize=100' },
      options: { responseType: 'raw' }
    });
  });

  it('can be empty', async () => {
    expect(await new FakeCenter([page([])]).read()).toEqual({ posts: [], areAll: true });
  });

  it('is asked only for what changed since', async () => {
    const graph = new FakeCenter([page([])]);
    await graph.read({ since: '2026-05-01T00:00:00Z' });
    expect(decodeURIComponent(graph.asked[0]?.path ?? '')).toBe(
      `${posts}?$filter=lastModifiedDateTime ge 2026-05-01T00:00:00.000Z`
    );
  });

  it('ends after fifty pages, and says that there are more', async () => {
    const graph = new FakeCenter([page(['MC1'], '?$skip=1')]);
    const read = await graph.read();
    expect(read).toMatchObject({ areAll: false });
    expect(graph.asked).toHaveLength(50);
  });

  it('hands what it reads over as it came, whatever it is', async () => {
    const value = [{ id: 1, extra: { a: [null] } }, 'text', null];
    expect(await new FakeCenter([json({ value, '@odata.nextLink': null })]).read()).toEqual({
      posts: value,
      areAll: true
    });
  });
});

describe('reading the Message Center fails', () => {
  const consent =
    "AADSTS65001: The user or administrator has not consented to use the application with ID 'x'.";

  it.each<readonly [string, Reply, MessageCenterErrorKind]>([
    ['the person may not', refusal(403, 'UnknownError', ''), 'notGranted'],
    ['a proxy refuses in HTML', () => new Response('<p>Forbidden</p>', { status: 403 }), 'notGranted'],
    ['the token is not taken', refusal(401, 'InvalidAuthenticationToken', 'Expired.'), 'notGranted'],
    ['nobody has approved', thrown('InteractionRequiredAuthError', consent), 'notGranted'],
    [
      'nobody has approved, in a batch of words',
      thrown('ServerError', `invalid_grant: Error: ${consent}`),
      'notGranted'
    ],
    ['there is no principal', thrown('Error', 'Bitten Sie einen Administrator …'), 'notGranted'],
    ['a token was refused before', thrown('Error', 'Token request previously failed'), 'notGranted'],
    ['there is no network', thrown('TypeError', 'Failed to fetch'), 'absent'],
    ['the sign-in has no network', thrown('BrowserAuthError', 'no_network_connectivity: x'), 'absent'],
    ['the sign-in does not answer', thrown('BrowserAuthError', 'monitor_window_timeout: x'), 'absent'],
    ['a gateway finds nobody', () => new Response('', { status: 502 }), 'absent'],
    ['Graph stumbles', refusal(500, 'UnknownError', ''), 'broken'],
    ['Graph knows no such thing', refusal(404, 'ResourceNotFound', 'x'), 'broken'],
    ['the answer is no JSON', () => new Response('<html>'), 'broken'],
    ['the answer is empty', () => new Response(null, { status: 204 }), 'broken'],
    ['the answer is no page', json({ id: 'MC1' }), 'broken'],
    ['the answer is nothing', json(null), 'broken'],
    ['the answer is no response', () => ({ value: [] }), 'broken'],
    [
      'the next page is elsewhere',
      json({ value: [], '@odata.nextLink': 'https://example.com/v1.0' }),
      'broken'
    ],
    ['the next page is no address', json({ value: [], '@odata.nextLink': 7 }), 'broken']
  ])('when %s', async (_what, reply, kind) => {
    const graph = new FakeCenter([reply]);
    await expect(graph.read()).rejects.toEqual(failure(kind));
    expect(graph.asked).toHaveLength(1);
  });

  it('when the page has no client, or the client does not load', async () => {
    await expect(createMessageCenter(undefined).read()).rejects.toEqual(failure('absent'));
    const factory = { getClient: () => Promise.reject(new Error('Loading chunk 7 failed')) };
    await expect(createMessageCenter(factory).read()).rejects.toEqual(failure('absent'));
  });

  it('with what support asks for', async () => {
    const graph = new FakeCenter([
      refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges.', { 'request-id': 'abc' })
    ]);
    await expect(graph.read()).rejects.toEqual(
      failure('notGranted', {
        requestId: 'abc',
        message: 'Microsoft Graph answered 403 Authorization_RequestDenied Insufficient privileges.'
      })
    );
  });

  it('for the reason that it failed before, while SharePoint asks for no new token', async () => {
    const center = new FakeCenter([
      thrown('BrowserAuthError', 'no_network_connectivity: x'),
      thrown('Error', 'Token request previously failed')
    ]).center();
    await expect(center.read()).rejects.toEqual(failure('absent'));
    await expect(center.read()).rejects.toEqual(failure('absent'));
  });

  it('on a later page as on the first', async () => {
    const graph = new FakeCenter([page(['MC1'], '?$skip=1'), thrown('TypeError', 'Failed to fetch')]);
    await expect(graph.read()).rejects.toEqual(failure('absent'));
  });
});

describe('when Graph throttles', () => {
  const throttled = (retryAfter?: string, status: number = 429): Reply =>
    refusal(status, 'UnknownError', '', retryAfter === undefined ? {} : { 'Retry-After': retryAfter });

  it('the page is asked for again after the time that it names', async () => {
    const graph = new FakeCenter([
      throttled('7'),
      throttled('Mon, 11 May 2026 09:00:20 GMT', 503),
      page(['MC1'], '?$skip=1'),
      page([])
    ]);
    expect(await graph.read()).toEqual({ posts: [{ id: 'MC1' }], areAll: true });
    expect(graph.waits).toEqual([7, 13]);
    expect(graph.asked.map(({ path }) => path)).toEqual([posts, posts, posts, `${posts}?$skip=1`]);
  });

  it('and goes on to, that is told', async () => {
    const graph = new FakeCenter([throttled()]);
    await expect(graph.read()).rejects.toEqual(failure('throttled', { retryAfterSeconds: undefined }));
    expect(graph.waits).toEqual([1, 2, 4]);
  });

  it('nobody sits and waits for minutes, whoever it is that waits', async () => {
    const long = new FakeCenter([throttled('300')]);
    await expect(long.read()).rejects.toEqual(failure('throttled', { retryAfterSeconds: 300 }));
    expect(long.waits).toEqual([]);
    const graph: FakeCenter = new FakeCenter([
      () => {
        // Microsoft's client has waited and tried again already.
        graph.now += 50_000;
        return throttled('20')();
      }
    ]);
    await expect(graph.read()).rejects.toEqual(failure('throttled', { retryAfterSeconds: 20 }));
    expect(graph.waits).toEqual([]);
  });
});

describe('stopping', () => {
  it('asks for nothing when it is too late', async () => {
    const graph = new FakeCenter([page([])]);
    await expect(graph.read({ signal: AbortSignal.abort(new Error('Stopped')) })).rejects.toThrow('Stopped');
    expect(graph.asked).toEqual([]);
  });

  it('ends between pages', async () => {
    const stop = new AbortController();
    const graph = new FakeCenter([page(['MC1'], '?$skip=1')]);
    const onProgress = (): void => stop.abort(new Error('Stopped'));
    await expect(graph.read({ onProgress, signal: stop.signal })).rejects.toThrow('Stopped');
    expect(graph.asked).toHaveLength(1);
  });

  it('waits neither for an answer nor for a token, and ends the request', async () => {
    const stop = new AbortController();
    const graph = new FakeCenter([() => new Promise(() => undefined)]);
    const read = graph.read({ signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort(new Error('Stopped'));
    await expect(read).rejects.toThrow('Stopped');
    expect(graph.asked[0]?.options.signal).toBe(stop.signal);
  });
});

it("takes SharePoint's factory as it is", () => {
  const given = (factory: MSGraphClientFactory): GraphClientFactory => factory;
  expect(given).toBeDefined();
});
