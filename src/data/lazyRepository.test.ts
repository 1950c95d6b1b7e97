import { lazyRepositories, lazyRepository } from './lazyRepository';

class Counter {
  private count = 0;

  public async add(by: number): Promise<number> {
    this.count += by;
    return this.count;
  }
}

describe('a repository that is fetched at its first call', () => {
  it('is fetched once, and keeps its state', async () => {
    const load = jest.fn(async () => new Counter() as Pick<Counter, 'add'>);
    const counter = lazyRepository(load);
    expect(load).not.toHaveBeenCalled();
    expect(await counter.add(2)).toBe(2);
    expect(await counter.add(3)).toBe(5);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('fails like a call when it cannot be fetched, and is fetched again by the next one', async () => {
    let isOffline = true;
    const counter = lazyRepository(async () => {
      if (isOffline) throw new Error('offline');
      return new Counter() as Pick<Counter, 'add'>;
    });
    await expect(counter.add(1)).rejects.toThrow('offline');
    isOffline = false;
    expect(await counter.add(1)).toBe(1);
  });

  it('can be what a promise is resolved with', async () => {
    const counter = lazyRepository(async () => new Counter() as Pick<Counter, 'add'>);
    expect(await (await Promise.resolve(counter)).add(4)).toBe(4);
  });
});

describe('repositories of a set', () => {
  const counters = (): { readonly first: Pick<Counter, 'add'>; readonly second: Pick<Counter, 'add'> } => ({
    first: new Counter(),
    second: new Counter()
  });

  it('are made once, and apart', async () => {
    const load = jest.fn(async () => counters());
    const { first, second } = lazyRepositories(load, ['first', 'second']);
    expect(load).not.toHaveBeenCalled();
    expect([await first.add(2), await second.add(3), await first.add(4)]).toEqual([2, 3, 6]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('are made by the next call when they could not be fetched', async () => {
    const load = jest.fn(async () => counters()).mockRejectedValueOnce(new Error('offline'));
    const { first, second } = lazyRepositories(load, ['first', 'second']);
    await expect(first.add(1)).rejects.toThrow('offline');
    expect(await second.add(1)).toBe(1);
  });
});
