import { lazyRepository } from './lazyRepository';

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
