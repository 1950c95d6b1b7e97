import type { Entry } from '../../../../domain/faq/entry';

/** The entry that the screen was opened with, the other one, and which of them stays. */
export interface MergePair {
  readonly entry: Entry;
  readonly chosen: Entry;
  readonly stays: 'entry' | 'chosen';
}

/** Rather the one that readers know, and in doubt the one that the screen was opened with. */
export function pairOf(entry: Entry, chosen: Entry): MergePair {
  const isBetter = entry.status !== 'Published' && chosen.status === 'Published';
  const isGone = entry.status === 'Retired' && chosen.status !== 'Retired';
  return { entry, chosen, stays: isBetter || isGone ? 'chosen' : 'entry' };
}

/** The same choice about the entries as they are now. */
export function refreshed(pair: MergePair, entries: readonly Entry[]): MergePair {
  const now = (one: Entry): Entry => entries.find(({ id }) => id === one.id) ?? one;
  return { ...pair, entry: now(pair.entry), chosen: now(pair.chosen) };
}

export function rolesIn({ entry, chosen, stays }: MergePair): {
  readonly kept: Entry;
  readonly other: Entry;
} {
  return stays === 'entry' ? { kept: entry, other: chosen } : { kept: chosen, other: entry };
}
