import type { SPFI } from '@pnp/sp';
import {
  RepositoryError,
  type RepositoryErrorDetails,
  type RepositoryErrorKind
} from '../domain/RepositoryError';
import type { DataSiteClient } from './client/DataSiteClient';
import { writeMany, type ManyWrites } from './writeMany';

const items = Array.from({ length: 120 }, (_, index) => index);

function refusal(kind: RepositoryErrorKind, details?: RepositoryErrorDetails): RepositoryError {
  return new RepositoryError(kind, kind, details);
}

interface Run {
  /** The items of each batch that was sent. */
  readonly batches: readonly number[][];
  readonly result: Awaited<ReturnType<typeof writeMany<number>>>;
}

/** Writes the items; `answer` says what becomes of each in the so many-th batch: `true`, or why it is refused. */
async function run(
  answer: (item: number, batch: number) => true | Error,
  more: Partial<ManyWrites<number>> = {}
): Promise<Run> {
  const batches: number[][] = [];
  const batch: DataSiteClient['batch'] = async (work) => {
    batches.push([]);
    return Promise.allSettled(work({} as SPFI));
  };
  const write = async (_sp: SPFI, item: number): Promise<void> => {
    batches.at(-1)?.push(item);
    const result = answer(item, batches.length);
    if (result !== true) throw result;
  };
  const result = await writeMany({ batch } as DataSiteClient, { items, write, ...more });
  return { batches, result };
}

describe('writing many rows', () => {
  it('sends them in batches of 50, says how far it is, and lets each batch be looked at', async () => {
    const progress: number[] = [];
    const looked: number[] = [];
    const { batches, result } = await run(() => true, {
      onProgress: (tried) => progress.push(tried),
      onDone: async (done) => void looked.push(done.length)
    });
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(result).toEqual({ done: items, failed: [], notTried: [] });
    expect([progress, looked]).toEqual([
      [50, 100, 120],
      [50, 50, 20]
    ]);
  });

  it('sends parts that were throttled once more, after the time that SharePoint asks for', async () => {
    const timer = jest.spyOn(window, 'setTimeout');
    const { batches, result } = await run(
      (item, batch) => (item < 2 && batch === 1 ? refusal('throttled', { retryAfterSeconds: 0.05 }) : true),
      { items: [0, 1, 2, 3] }
    );
    expect(batches).toEqual([
      [0, 1, 2, 3],
      [0, 1]
    ]);
    expect(result.done).toEqual([2, 3, 0, 1]);
    expect(timer.mock.calls.map(([, milliseconds]) => milliseconds)).toEqual([50]);
    timer.mockRestore();
  });

  it('gives up on parts that stay throttled', async () => {
    const { batches, result } = await run(
      (item) => (item === 0 ? refusal('throttled', { retryAfterSeconds: 0.01 }) : true),
      { items: [0, 1] }
    );
    expect(batches).toHaveLength(3);
    expect(result).toMatchObject({ done: [1], failed: [{ item: 0, error: { kind: 'throttled' } }] });
  });

  it('says which rows were refused and why, and goes on', async () => {
    const { result } = await run((item) => (item % 50 === 3 ? refusal('conflict') : true));
    expect(result.failed.map(({ item }) => item)).toEqual([3, 53, 103]);
    expect(result.done).toHaveLength(117);
  });

  it.each(['forbidden', 'offline', 'notSetUp'] as const)(
    'rejects as a whole when nothing can be written: %s',
    async (kind) => {
      await expect(run(() => refusal(kind))).rejects.toMatchObject({ kind });
    }
  );

  it('keeps what was written when the rest cannot be', async () => {
    const { batches, result } = await run((item) => (item < 50 ? true : refusal('offline')));
    expect(batches).toHaveLength(2);
    expect(result.done).toHaveLength(50);
    expect(result.failed).toHaveLength(50);
    expect(result.notTried).toHaveLength(20);
  });

  it('stops between batches when asked to', async () => {
    const stop = new AbortController();
    const { result } = await run(() => true, { onProgress: () => stop.abort(), signal: stop.signal });
    expect([result.done.length, result.notTried.length]).toEqual([50, 70]);
  });

  it('stops while it waits for a throttled site', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const { result } = await run(
      (item) => (item === 1 ? refusal('throttled', { retryAfterSeconds: 20 }) : true),
      { items: [0, 1, 2], signal: stop.signal }
    );
    expect(result).toEqual({ done: [0, 2], failed: [], notTried: [1] });
  });
});
