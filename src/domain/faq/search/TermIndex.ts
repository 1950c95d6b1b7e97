import SearchableMap from 'minisearch/SearchableMap';
import { Postings } from './Postings';

/** A term with where it stands. */
export type TermRow = readonly [term: string, postings: Postings];

/** What `TermIndex.state` gives: three flat pieces, which a browser's database copies at once. */
export interface TermIndexState {
  /** Terms, separated by line breaks. */
  readonly terms: string;
  /** Where the rows of each term end. */
  readonly ends: Uint32Array;
  readonly rows: Int32Array;
}

/** Which terms stand in which documents. Terms are kept in MiniSearch's radix tree. */
export class TermIndex {
  private readonly tree = new SearchableMap<Postings>();

  add(place: number, weights: ReadonlyMap<string, number>): void {
    for (const [term, weight] of weights) this.tree.fetch(term, () => new Postings()).add(place, weight);
  }

  /** Takes a document out: the terms are those with which it was added. */
  remove(place: number, terms: Iterable<string>): void {
    for (const term of terms) {
      const postings = this.tree.get(term);
      postings?.remove(place);
      if (postings?.size === 0) this.tree.delete(term);
    }
  }

  get(term: string): Postings | undefined {
    return this.tree.get(term);
  }

  /** Terms that begin so, the term itself included. */
  beginningWith(prefix: string): Iterable<TermRow> {
    return this.tree.atPrefix(prefix);
  }

  /** Terms within an edit distance, the nearest first. */
  near(term: string, distance: number): readonly { term: string; postings: Postings; distance: number }[] {
    return [...this.tree.fuzzyGet(term, distance)]
      .map(([found, [postings, edits]]) => ({ term: found, postings, distance: edits }))
      .sort((a, b) => a.distance - b.distance);
  }

  state(): TermIndexState {
    const all = [...this.tree];
    const ends = new Uint32Array(all.length);
    const rows = new Int32Array(all.reduce((sum, [, postings]) => sum + postings.size, 0));
    let at = 0;
    all.forEach(([, postings], index) => {
      rows.set(postings.toArray(), at);
      at += postings.size;
      ends[index] = at;
    });
    return { terms: all.map(([term]) => term).join('\n'), ends, rows };
  }

  static from({ terms, ends, rows }: TermIndexState): TermIndex {
    const index = new TermIndex();
    let at = 0;
    (terms === '' ? [] : terms.split('\n')).forEach((term, position) => {
      const end = ends[position] ?? at;
      index.tree.set(term, new Postings(rows.subarray(at, end), end - at));
      at = end;
    });
    return index;
  }
}
