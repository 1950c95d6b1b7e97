/** Numbers from 0 to below 1 that look random and are the same in every run (mulberry32). */
export interface Random {
  /** A whole number from 0 to below `below`. */
  below(below: number): number;
  of<Value>(values: readonly [Value, ...Value[]]): Value;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, of: (values) => values[below(values.length)] ?? values[0] };
}
