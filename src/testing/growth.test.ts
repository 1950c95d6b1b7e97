import { growth, inProportion } from './growth';

let sum = 0;

/** Costs about that many steps. */
function steps(count: number): void {
  for (let step = 0; step < count; step++) sum = (sum * 31 + step) % 1_000_003;
}

describe('the growth of a work', () => {
  it.each([
    ['that ignores its input', () => 1000],
    ['in proportion to its input', (size: number) => size * 1000],
    ['that sorts its input', (size: number) => size * Math.log2(size) * 100],
    ['too short to be measured', (size: number) => size]
  ])('is in proportion for one %s', (_what, count) => {
    expect(growth((size) => () => steps(count(size)), 1000)).toBeLessThan(inProportion);
  });

  it.each([
    ['the square', (size: number) => size ** 2 * 5],
    ['the cube', (size: number) => size ** 3 / 100],
    ['two to the power', (size: number) => 1.015 ** size]
  ])('is out of proportion for %s of its input', (_what, count) => {
    expect(growth((size) => () => steps(count(size)), 1000)).toBeGreaterThan(inProportion);
  });
});
