import type { Found } from './Scorer';

/** Ties keep their order between visits: the entry that has been there longer comes first. */
function isBetter(a: Found, b: Found): boolean {
  return a.score > b.score || (a.score === b.score && a.place < b.place);
}

/** The first ones in order. Sorting thousands for twenty would take longer than finding them. */
export function bestOf(found: readonly Found[], count: number): readonly Found[] {
  const best: Found[] = [];
  for (const candidate of found) {
    const last = best[best.length - 1];
    if (best.length >= count && (last === undefined || !isBetter(candidate, last))) continue;
    let at = best.length;
    while (at > 0 && isBetter(candidate, best[at - 1] as Found)) at -= 1;
    best.splice(at, 0, candidate);
    if (best.length > count) best.pop();
  }
  return best;
}
