import { FirstReads } from './firstReads';
import { mostHeldMilliseconds, ReadQueue, type Read } from './ReadQueue';

interface Queue {
  readonly queue: ReadQueue;
  readonly firstReads: FirstReads;
  /** The addresses of each request so far. */
  readonly sent: (readonly string[])[];
}

function aQueue(): Queue {
  const sent: (readonly string[])[] = [];
  const firstReads = new FirstReads();
  const answerOf = ({ url }: Read): Promise<unknown> => Promise.resolve(`answer to ${url}`);
  const queue = new ReadQueue(
    {
      getOne: (read) => {
        sent.push([read.url]);
        return answerOf(read);
      },
      getMany: (reads) => {
        sent.push(reads.map(({ url }) => url));
        return reads.map(answerOf);
      }
    },
    undefined,
    firstReads
  );
  return { queue, firstReads, sent };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the first reads of a page', () => {
  it('wait for nobody when nobody was announced', async () => {
    const { queue, sent } = aQueue();
    const answer = queue.read({ url: 'tasks' });
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([['tasks']]);
    await expect(answer).resolves.toBe('answer to tasks');
  });

  it('are sent at once when the only part has asked', async () => {
    const { queue, firstReads, sent } = aQueue();
    const hasAsked = firstReads.announce();
    void queue.read({ url: 'tasks' });
    void queue.read({ url: 'holidays' });
    hasAsked();
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([['tasks', 'holidays']]);
  });

  it('are one batch for parts whose code comes at different moments', async () => {
    const { queue, firstReads, sent } = aQueue();
    const parts = ['tasks', 'notices', 'entries'].map((url) => ({ url, hasAsked: firstReads.announce() }));
    for (const { url, hasAsked } of parts) {
      await jest.advanceTimersByTimeAsync(100);
      void queue.read({ url });
      void queue.read({ url: 'who' });
      hasAsked();
    }
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(20);
    expect(sent).toEqual([['tasks', 'who', 'notices', 'entries']]);
  });

  it('do not wait for a part that says it will not ask', async () => {
    const { queue, firstReads, sent } = aQueue();
    const failed = firstReads.announce();
    void queue.read({ url: 'tasks' });
    await jest.advanceTimersByTimeAsync(50);
    failed();
    failed();
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([['tasks']]);
  });

  it('wait for a part that does not come only so long', async () => {
    const { queue, firstReads, sent } = aQueue();
    firstReads.announce();
    void queue.read({ url: 'tasks' });
    await jest.advanceTimersByTimeAsync(mostHeldMilliseconds - 50);
    void queue.read({ url: 'notices' });
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(70);
    expect(sent).toEqual([['tasks', 'notices']]);
  });

  it('wait in all only so long, however many are announced one after another', async () => {
    const { queue, firstReads, sent } = aQueue();
    let before = firstReads.announce();
    void queue.read({ url: 'tasks' });
    for (let part = 0; part < 10; part++) {
      await jest.advanceTimersByTimeAsync(100);
      const next = firstReads.announce();
      before();
      before = next;
    }
    expect(sent).toEqual([['tasks']]);
  });

  it('wait for what has to be there before something is asked for, whatever comes of it', async () => {
    const { queue, firstReads, sent } = aQueue();
    let found: (token: string) => void = () => undefined;
    let failed: (error: Error) => void = () => undefined;
    const kept = firstReads.after(new Promise<string>((resolve) => (found = resolve)));
    const code = firstReads.after(new Promise((_resolve, reject) => (failed = reject)));
    void kept.then((token) => queue.read({ url: `changes since ${token}` }));
    void queue.read({ url: 'who' });
    await jest.advanceTimersByTimeAsync(60);
    found('7');
    await jest.advanceTimersByTimeAsync(60);
    expect(sent).toEqual([]);
    failed(new Error('The network is gone.'));
    await expect(code).rejects.toThrow('The network is gone.');
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([['who', 'changes since 7']]);
  });
});

describe('later reads', () => {
  it('wait for nobody', async () => {
    const { queue, firstReads, sent } = aQueue();
    void queue.read({ url: 'tasks' });
    await jest.advanceTimersByTimeAsync(10);
    firstReads.announce();
    void queue.read({ url: 'details' });
    void queue.read({ url: 'history' });
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([['tasks'], ['details', 'history']]);
  });
});
