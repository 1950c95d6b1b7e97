import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../local-site/app';
import { Clock } from '../../local-site/clock';
import { Client, MiddlewareFactory } from '../../local-site/page/client/shims/graphClient';
import { GraphSwitch } from '../../local-site/page/graph/graphSwitch';
import { mountGraphRoutes } from '../../local-site/page/routes/graphRoutes';
import { Store } from '../../local-site/store/store';
import { createMessageCenter } from '../../src/data/graph/createMessageCenter';
import type { GraphClientFactory } from '../../src/data/graph/graphClient';
import type { MessageCenter } from '../../src/domain/updates/MessageCenter';
import { graphNotice } from '../../src/domain/updates/intake/graph/graphNotice';

const clock = new Clock();
const store = new Store(':memory:', clock);
const graph = new GraphSwitch();
const { app } = createApp({
  store,
  clock,
  mounts: [(host, site) => mountGraphRoutes({ app: host, graph, services: { site } })]
});

/** Microsoft's own client, as SharePoint makes it: its host is that of the page, not that of the links in answers. */
function factoryFor(origin: string, getAccessToken: () => Promise<string>): GraphClientFactory {
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/_graph`,
    middleware: MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken })
  });
  return { getClient: async () => client };
}

describe("the Message Center by Microsoft's own client", () => {
  let server: ReturnType<typeof serve>;
  let origin: string;
  let center: MessageCenter;

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve());
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    Object.assign(graph, { mode: 'granted', pageSize: undefined });
    clock.set(new Date('2026-05-13T09:00:00Z'));
    center = createMessageCenter(factoryFor(origin, async () => 'token'));
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    store.close();
  });

  it('is read page by page, and every post can be taken in', async () => {
    graph.pageSize = 5;
    const progress: number[] = [];
    const { posts, areAll } = await center.read({ onProgress: (read) => progress.push(read) });
    expect(progress).toEqual([5, 10, 12]);
    expect(areAll).toBe(true);
    const notices = posts.map(graphNotice);
    expect(notices.filter((notice) => 'problem' in notice)).toEqual([]);
    expect(new Set(notices.map((notice) => 'sourceId' in notice && notice.sourceId)).size).toBe(12);
  });

  it('is asked for what changed since, on all pages', async () => {
    graph.pageSize = 2;
    const { posts } = await center.read({ since: '2026-05-05T18:00:00Z' });
    expect(posts.map((post) => (post as { id: string }).id)).toEqual([
      'MC900102',
      'MC900103',
      'MC900104',
      'MC900107',
      'MC900110'
    ]);
  });

  it.each([
    ['denied', 'notGranted'],
    ['absent', 'absent']
  ] as const)('says when Graph is %s', async (mode, kind) => {
    graph.mode = mode;
    await expect(center.read()).rejects.toMatchObject({ name: 'MessageCenterError', kind });
  });

  it('says when there is no token because nobody has approved the permission', async () => {
    const refused = Object.assign(new Error('invalid_grant: AADSTS65001: … has not consented …'), {
      name: 'InteractionRequiredAuthError'
    });
    await expect(
      createMessageCenter(factoryFor(origin, () => Promise.reject(refused))).read()
    ).rejects.toMatchObject({ kind: 'notGranted' });
  });

  it('can be stopped', async () => {
    graph.pageSize = 1;
    const stop = new AbortController();
    const reason = new Error('Stopped');
    const onProgress = (read: number): void => (read === 3 ? stop.abort(reason) : undefined);
    await expect(center.read({ onProgress, signal: stop.signal })).rejects.toBe(reason);
  });
});
