/** A share that can be shown honestly: so many of so many. */
export interface Ratio {
  readonly count: number;
  readonly of: number;
}

/** 0 to 1; `null` means "no data": nothing of nothing is neither none nor all. */
export function shareOf({ count, of }: Ratio): number | null {
  return of === 0 ? null : count / of;
}

/** How many of the items are so. */
export function ratioOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Ratio {
  return { count: items.filter(isSo).length, of: items.length };
}

/** The middle of some numbers; `null` means "no data". */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
