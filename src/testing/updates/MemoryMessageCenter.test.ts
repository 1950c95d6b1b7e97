import { MemoryMessageCenter } from './MemoryMessageCenter';

const posts = [1, 2, 3].map((day) => ({
  id: `MC${day}`,
  lastModifiedDateTime: `2026-05-0${day}T10:00:00Z`
}));

describe('the Message Center in memory', () => {
  let center: MemoryMessageCenter;

  beforeEach(() => {
    center = new MemoryMessageCenter(posts);
    center.pageSize = 2;
  });

  it('is read page by page, as far as one reading goes', async () => {
    const progress: number[] = [];
    expect(await center.read({ onProgress: (read) => progress.push(read) })).toEqual({ posts, areAll: true });
    expect(progress).toEqual([2, 3]);
    center.mostPages = 1;
    expect(await center.read()).toEqual({ posts: posts.slice(0, 2), areAll: false });
  });

  it('answers what changed since', async () => {
    const { posts: found } = await center.read({ since: '2026-05-02T10:00:00Z' });
    expect(found).toEqual(posts.slice(1));
  });

  it.each(['notGranted', 'absent', 'throttled', 'broken'] as const)(
    'fails when told so: %s',
    async (mode) => {
      center.mode = mode;
      center.retryAfterSeconds = 90;
      await expect(center.read()).rejects.toMatchObject({
        name: 'MessageCenterError',
        kind: mode,
        retryAfterSeconds: mode === 'throttled' ? 90 : undefined
      });
    }
  );

  it('waits while it is held, unless it is stopped', async () => {
    const release = center.hold();
    const stop = new AbortController();
    const stopped = center.read({ signal: stop.signal });
    const held = center.read();
    stop.abort(new Error('Stopped'));
    await expect(stopped).rejects.toThrow('Stopped');
    release();
    await expect(held).resolves.toMatchObject({ areAll: true });
  });
});
