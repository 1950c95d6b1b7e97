import { inLanes } from './inLanes';

describe('work in lanes', () => {
  it('does everything in order, four at a time', async () => {
    const begun: number[] = [];
    let underWay = 0;
    let most = 0;
    const rest = await inLanes([1, 2, 3, 4, 5, 6, 7], async (item) => {
      begun.push(item);
      most = Math.max(most, (underWay += 1));
      await Promise.resolve();
      underWay -= 1;
    });
    expect([rest, begun, most]).toEqual([[], [1, 2, 3, 4, 5, 6, 7], 4]);
  });

  it('begins no other when it is stopped, and says which', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const work = async (item: number): Promise<void> => {
      if (item === 2) stop.abort();
      await Promise.resolve();
      done.push(item);
    };
    expect(await inLanes([1, 2, 3, 4, 5, 6], work, stop.signal)).toEqual([3, 4, 5, 6]);
    expect(done).toEqual([1, 2]);
  });
});
