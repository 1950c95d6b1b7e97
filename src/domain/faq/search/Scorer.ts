import type { Alternative } from './alternatives';
import { fullWeight, type Postings } from './Postings';
import type { Wanted } from './question';

/** A document that has something of what is asked for. */
export interface Found {
  readonly place: number;
  readonly score: number;
  /** How much of the question it has, of 1. */
  readonly coverage: number;
  /** One bit for each of the things asked for. */
  readonly has: number;
}

/**
 * Adds up what each document has of a question. Works on flat arrays that are used again at every question: with objects, one
 * letter in 8,000 entries takes longer than a frame.
 */
export class Scorer {
  private best = new Float32Array(0);
  private sums = new Float32Array(0);
  private bits = new Int32Array(0);

  /** Documents with at least one of them, in no order. `places` is more than the highest place of a document. */
  score(wanted: readonly Wanted[], places: number, passes: (place: number) => boolean): readonly Found[] {
    this.reserve(places);
    const all: number[] = [];
    wanted.forEach(({ alternatives }, position) => {
      const touched: number[] = [];
      for (const alternative of alternatives) this.addAlternative(alternative, touched);
      for (const place of touched) {
        if (this.bits[place] === 0) all.push(place);
        this.bits[place] = (this.bits[place] ?? 0) | (1 << position);
        this.sums[place] = (this.sums[place] ?? 0) + (this.best[place] ?? 0);
        this.best[place] = 0;
      }
    });
    const total = wanted.reduce((sum, { importance }) => sum + importance, 0);
    const found: Found[] = [];
    for (const place of all) {
      const has = this.bits[place] ?? 0;
      const sum = this.sums[place] ?? 0;
      this.bits[place] = 0;
      this.sums[place] = 0;
      if (!passes(place)) continue;
      const coverage = coverageOf(has, wanted) / total;
      found.push({ place, has, coverage, score: sum * coverage });
    }
    return found;
  }

  /** A document gets the best of the alternatives, not their sum: it has the word once. */
  private addAlternative({ rows, factor, rarity }: Alternative, touched: number[]): void {
    const [first, ...others] = rows.map(([, postings]) => postings).sort((a, b) => a.size - b.size);
    if (first === undefined) return;
    const perWeight = (factor * rarity) / fullWeight;
    for (let index = 0; index < first.size; index++) {
      const place = first.placeAt(index);
      const weight =
        others.length === 0 ? first.weightAt(index) : leastWeight(place, first.weightAt(index), others);
      const score = weight * perWeight;
      const before = this.best[place] ?? 0;
      if (score <= before) continue;
      if (before === 0) touched.push(place);
      this.best[place] = score;
    }
  }

  private reserve(places: number): void {
    if (places <= this.best.length) return;
    const size = Math.max(256, places * 2);
    this.best = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.bits = new Int32Array(size);
  }
}

function leastWeight(place: number, weight: number, others: readonly Postings[]): number {
  return others.reduce((least, postings) => Math.min(least, postings.weightOf(place)), weight);
}

function coverageOf(has: number, wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, { importance }, position) => sum + (has & (1 << position) ? importance : 0), 0);
}
