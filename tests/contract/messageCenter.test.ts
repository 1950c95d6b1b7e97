import { createMessageCenter } from '../../src/data/graph/createMessageCenter';
import type { MessageCenter } from '../../src/domain/updates/MessageCenter';
import { graphNotice } from '../../src/domain/updates/intake/graph/graphNotice';
import { startLocalGraph, type LocalGraph } from './localGraph';

describe("the Message Center by Microsoft's own client", () => {
  let local: LocalGraph;
  let center: MessageCenter;

  beforeAll(async () => {
    local = await startLocalGraph();
  });

  beforeEach(() => {
    Object.assign(local.graph, { mode: 'granted', pageSize: undefined });
    local.clock.set(new Date('2026-05-13T09:00:00Z'));
    center = createMessageCenter(local.factory());
  });

  afterAll(() => local.close());

  it('is read page by page, and every post can be taken in', async () => {
    local.graph.pageSize = 5;
    const progress: number[] = [];
    const { posts, areAll } = await center.read({ onProgress: (read) => progress.push(read) });
    expect(progress).toEqual([5, 10, 12]);
    expect(areAll).toBe(true);
    const notices = posts.map(graphNotice);
    expect(notices.filter((notice) => 'problem' in notice)).toEqual([]);
    expect(new Set(notices.map((notice) => 'sourceId' in notice && notice.sourceId)).size).toBe(12);
  });

  it('is asked for what changed since, on all pages', async () => {
    local.graph.pageSize = 2;
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
    local.graph.mode = mode;
    await expect(center.read()).rejects.toMatchObject({ name: 'MessageCenterError', kind });
  });

  it('says when there is no token because nobody has approved the permission', async () => {
    const refused = Object.assign(new Error('invalid_grant: AADSTS65001: … has not consented …'), {
      name: 'InteractionRequiredAuthError'
    });
    await expect(
      createMessageCenter(local.factory(() => Promise.reject(refused))).read()
    ).rejects.toMatchObject({ kind: 'notGranted' });
  });

  it('can be stopped', async () => {
    local.graph.pageSize = 1;
    const stop = new AbortController();
    const reason = new Error('Stopped');
    const onProgress = (read: number): void => (read === 3 ? stop.abort(reason) : undefined);
    await expect(center.read({ onProgress, signal: stop.signal })).rejects.toBe(reason);
  });
});
