import { MemorySite } from './MemorySite';
import { MemoryTaskRepository } from './MemoryTaskRepository';
import { aDraft, aTask } from './builders';

describe('memory repositories on demand', () => {
  it('fail as often as planned, before anything is changed', async () => {
    const tasks = new MemoryTaskRepository(new MemorySite());
    tasks.failNext('throttled', 2, { retryAfterSeconds: 9 });
    await expect(tasks.add(aDraft())).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 9 });
    await expect(tasks.open()).rejects.toMatchObject({ kind: 'throttled' });
    expect(await tasks.open()).toEqual([]);
  });

  it('wait until they are let go', async () => {
    const site = new MemorySite();
    site.seed(aTask());
    const tasks = new MemoryTaskRepository(site);
    const letGo = tasks.hold();
    let answered = false;
    const reading = tasks.open().then((found) => {
      answered = true;
      return found;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).toBe(false);
    letGo();
    expect(await reading).toHaveLength(1);
  });
});
