import { beginsAlmost, mistakesAllowed, swapsOf } from './closeWords';
import type { Postings } from './Postings';
import type { TermIndex, TermRow } from './TermIndex';

/** A way in which a document can have a word of the question. */
export interface Alternative {
  /** All of these have to stand in the document. */
  readonly rows: readonly TermRow[];
  /** How good it is, of 1. */
  readonly factor: number;
  /** How telling it is: see `rarityOf`. */
  readonly rarity: number;
}

/** Of BM25: what few documents have says more. */
export function rarityOf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

const factors = {
  begun: 0.85,
  longer: 0.5,
  swapped: 0.55,
  oneMistake: 0.55,
  twoMistakes: 0.35,
  begunWithMistake: 0.35,
  onlyMistaken: 0.85,
  split: 0.7
} as const;

const mostRead = 500;
/** Up to so many documents with the word as it is, it may be a mistake that somebody else made too. */
const hardlyKnown = 2;
const shortestBegun = 4;
const shortestPart = 3;
const shortestBegunWithMistake = 4;

/** Nobody knows the word as it was typed: then the nearest one is most likely what was meant. */
function raised(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = alternatives.reduce((most, { factor }) => Math.max(most, factor), 0);
  return alternatives.map((one) => ({ ...one, factor: (one.factor / best) * factors.onlyMistaken }));
}

/** Finds the terms of the index that a word of a question may mean. */
export class WordReader {
  /** While somebody types, all words but the last come again at every key. */
  private readonly read = new Map<string, readonly Alternative[]>();

  /** For an index that does not change any more; `documents` is how many it has. */
  constructor(
    private readonly index: TermIndex,
    readonly documents: number
  ) {}

  /** The word as it is; nothing when no document has it. */
  exact(term: string, factor = 1): readonly Alternative[] {
    return this.together([term], factor);
  }

  /** Documents with all of these terms; nothing when one of them is unknown. */
  together(terms: readonly string[], factor: number): readonly Alternative[] {
    const rows = terms.map((term) => [term, this.index.get(term)] as const);
    const known = rows.filter((row): row is readonly [string, Postings] => row[1] !== undefined);
    if (known.length < rows.length || known.length === 0) return [];
    const fewest = Math.min(...known.map(([, postings]) => postings.size));
    return [{ rows: known, factor, rarity: rarityOf(this.documents, fewest) }];
  }

  /** The word as it is, longer ones, and, when it is hardly known, similar ones. */
  readings(term: string, isBeingTyped: boolean): readonly Alternative[] {
    const key = isBeingTyped ? `${term}…` : term;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const readings = this.find(term, isBeingTyped);
    if (this.read.size >= mostRead) this.read.clear();
    this.read.set(key, readings);
    return readings;
  }

  private find(term: string, isBeingTyped: boolean): readonly Alternative[] {
    const exact = this.exact(term);
    const longer = this.longer(term, isBeingTyped);
    const found = [...exact, ...longer];
    const documents = found.reduce((sum, { rows: [row] }) => sum + (row?.[1].size ?? 0), 0);
    if (documents > hardlyKnown) return found;
    const similar = this.similar(term);
    if (found.length > 0) return [...found, ...similar];
    if (similar.length > 0) return raised(similar);
    const almost = isBeingTyped ? raised(this.begunWithMistake(term)) : [];
    return almost.length > 0 ? almost : this.split(term);
  }

  /** Terms with one letter or digit more or less. */
  oneOff(term: string, factor: number): readonly Alternative[] {
    return this.index
      .near(term, 1)
      .filter(({ term: found }) => found.length !== term.length)
      .map(({ term: found, postings }) => ({
        rows: [[found, postings] as const],
        factor,
        rarity: rarityOf(this.documents, postings.size)
      }));
  }

  /** Terms that go on after the word. One measure of rarity for all: a rare one is not likelier to be meant. */
  longer(term: string, isBeingTyped: boolean): readonly Alternative[] {
    if (!isBeingTyped && term.length < shortestBegun) return [];
    const rows = [...this.index.beginningWith(term)].filter(([found]) => found !== term);
    const most = rows.reduce((size, [, postings]) => Math.max(size, postings.size), 0);
    const own = this.index.get(term)?.size ?? 0;
    const rarity = rarityOf(this.documents, Math.max(most, own));
    const factor = isBeingTyped ? factors.begun : factors.longer;
    return rows.map((row) => {
      const further = row[0].length - term.length;
      return { rows: [row], factor: (factor * row[0].length) / (row[0].length + 0.3 * further), rarity };
    });
  }

  private similar(term: string): readonly Alternative[] {
    const allowed = mistakesAllowed(term);
    if (allowed === 0) return [];
    const near = this.index.near(term, allowed).filter(({ term: found, distance }) => {
      // Hardly anybody gets two letters wrong and the first one too: "printer" is not "writer".
      return distance === 1 || (distance === 2 && found[0] === term[0]);
    });
    const swapped = allowed === 1 ? swapsOf(term).flatMap((swap) => this.exact(swap, factors.swapped)) : [];
    return [
      ...swapped,
      ...near.map(({ term: found, postings, distance }) => ({
        rows: [[found, postings] as const],
        factor: distance === 1 ? factors.oneMistake : factors.twoMistakes,
        rarity: rarityOf(this.documents, postings.size)
      }))
    ];
  }

  private begunWithMistake(term: string): readonly Alternative[] {
    if (term.length < shortestBegunWithMistake || /\d/.test(term)) return [];
    return [...this.index.beginningWith(term.slice(0, 2))]
      .filter(([found]) => beginsAlmost(found, term))
      .map((row) => ({
        rows: [row],
        factor: factors.begunWithMistake,
        rarity: rarityOf(this.documents, row[1].size)
      }));
  }

  /** Two words without the space between them. */
  private split(term: string): readonly Alternative[] {
    for (let at = shortestPart; at <= term.length - shortestPart; at++) {
      const both = this.together([term.slice(0, at), term.slice(at)], factors.split);
      if (both.length > 0) return both;
    }
    return [];
  }
}
