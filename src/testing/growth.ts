/** Ratios of {@link growth} below this are in proportion to the input's size; a quadratic work has about 10. */
export const inProportion = 4;

/** Differences below this say more about the machine than about the work. */
const noiseMicroseconds = 1000;
const mostRounds = 5;

/** What the work takes of the processor; what other processes take meanwhile does not count. */
function costOf(work: () => unknown, times: number): number {
  const start = process.cpuUsage();
  for (let count = 0; count < times; count++) work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * How many times as much a work costs for one input as for ten inputs of a tenth of the size: 1 when the cost is in
 * proportion to the size, 10 when it grows with the square. `prepare` makes an input and returns the work with it. Both
 * costs are the least of several rounds in this process, so that the result does not depend on how busy the machine is.
 */
export function growth(prepare: (size: number) => () => unknown, size: number): number {
  const small = prepare(size / 10);
  const large = prepare(size);
  small(); // What is compiled at the first run is no part of the cost.
  let ofSmall = Infinity;
  let ofLarge = Infinity;
  let ratio = Infinity;
  for (let round = 0; round < mostRounds && ratio >= inProportion / 2; round++) {
    ofSmall = Math.min(ofSmall, costOf(small, 10));
    ofLarge = Math.min(ofLarge, costOf(large, 1));
    ratio = ofLarge / Math.max(ofSmall, noiseMicroseconds);
  }
  return ratio;
}
