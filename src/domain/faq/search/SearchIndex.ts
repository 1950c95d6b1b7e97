import { WordReader } from './alternatives';
import type { SearchDocument } from './document';
import { passesFilters, type SearchFilters } from './filters';
import { highlight, marksOf, type Highlighted } from './highlight';
import { bestOf } from './bestOf';
import { readQuestion, type Wanted } from './question';
import { Scorer } from './Scorer';
import { snippetOf, type Snippet } from './snippet';
import { synonymsOf, type Synonyms } from './synonyms';
import { TermIndex, type TermIndexState } from './TermIndex';
import { termWeights } from './termWeights';
import { formsOf } from './words';

/** Raise it with every change of how texts become terms and weights: an index that was kept is then built anew. */
const indexFormat = 1;

/** An index as a browser's database keeps it. */
export interface SearchIndexState extends TermIndexState {
  readonly format: number;
  /** By place; `null` where one was taken out. */
  readonly documents: readonly (SearchDocument | null)[];
}

export interface SearchResult {
  /** Of the entry. */
  readonly id: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** What of the question the entry has, as it was typed. */
  readonly words: readonly string[];
  /** What it does not have. */
  readonly missing: readonly string[];
  readonly title: Highlighted;
  readonly snippet: Snippet | null;
}

export interface SearchAnswer {
  /** The best first. */
  readonly results: readonly SearchResult[];
  /** How many there are in all. */
  readonly total: number;
}

export interface SearchOptions {
  readonly filters?: SearchFilters;
  /** How many results are made ready for showing. */
  readonly limit?: number;
}

const defaultLimit = 20;
/** An entry that has less than this of what the best one has is not shown: it has a common word by chance. */
const leastShare = 0.5;

/** Entries by their words, in the page's memory. */
export class SearchIndex {
  private terms = new TermIndex();
  private documents: (SearchDocument | null)[] = [];
  private readonly places = new Map<number, number>();
  private readonly free: number[] = [];
  private synonyms: Synonyms = synonymsOf([]);
  private readonly scorer = new Scorer();
  private reader: WordReader | undefined;

  /** Number of entries. */
  get size(): number {
    return this.places.size;
  }

  has(id: number): boolean {
    return this.places.has(id);
  }

  document(id: number): SearchDocument | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : (this.documents[place] ?? undefined);
  }

  /** Adds an entry, or puts it in the place of the one with the same id. */
  put(document: SearchDocument): void {
    this.remove(document.id);
    const place = this.free.pop() ?? this.documents.length;
    this.documents[place] = document;
    this.places.set(document.id, place);
    this.terms.add(place, termWeights(document));
    this.reader = undefined;
  }

  remove(id: number): void {
    const place = this.places.get(id);
    const document = this.document(id);
    if (place === undefined || document === undefined) return;
    this.terms.remove(place, termWeights(document).keys());
    this.documents[place] = null;
    this.places.delete(id);
    this.free.push(place);
    this.reader = undefined;
  }

  /**
   * Adds entries one by one; yields how many are done. Whoever calls it goes on for as long as the page may stand still, and may
   * ask in the meantime: what is done can be found.
   */
  *putEach(documents: Iterable<SearchDocument>): Generator<number, void> {
    let done = 0;
    for (const document of documents) {
      this.put(document);
      done += 1;
      yield done;
    }
  }

  /** Words that mean the same, as the team keeps them. They count from the next question on; nothing is built anew. */
  setSynonyms(groups: readonly (readonly string[])[]): void {
    this.synonyms = synonymsOf(groups);
  }

  /** Whether an entry uses the word. */
  knows(word: string): boolean {
    return this.terms.get(formsOf(word).term) !== undefined;
  }

  /** The entries that have most of what is asked for. Nothing for a question without words. */
  search(query: string, { filters = {}, limit = defaultLimit }: SearchOptions = {}): SearchAnswer {
    const wanted = this.wantedOf(query);
    const found = this.scorer.score(wanted, this.documents.length, (place) => {
      const document = this.documents[place];
      return !!document && passesFilters(document, filters);
    });
    const best = found.reduce((most, { coverage }) => Math.max(most, coverage), 0);
    const shown = found.filter(({ coverage }) => coverage >= best * leastShare);
    const marks = marksOf(wanted);
    const results = bestOf(shown, limit).flatMap(({ place, score, has }): SearchResult[] => {
      const document = this.documents[place];
      if (!document) return [];
      const hasWord = (_: Wanted, position: number): boolean => (has & (1 << position)) !== 0;
      return [
        {
          id: document.id,
          score,
          words: wanted.filter(hasWord).map(({ text }) => text),
          missing: wanted.filter((word, position) => !hasWord(word, position)).map(({ text }) => text),
          title: highlight(document.title, marks),
          snippet: snippetOf(document, marks)
        }
      ];
    });
    return { results, total: shown.length };
  }

  private wantedOf(query: string): readonly Wanted[] {
    this.reader ??= new WordReader(this.terms, this.size);
    return readQuestion({ reader: this.reader, synonyms: this.synonyms, query });
  }

  /** For keeping it between visits. Synonyms are not part of it. */
  state(): SearchIndexState {
    return { format: indexFormat, documents: [...this.documents], ...this.terms.state() };
  }

  /** The index that was kept; `undefined` when it is from another version of the suite. */
  static restore(state: SearchIndexState): SearchIndex | undefined {
    if (state.format !== indexFormat) return undefined;
    const index = new SearchIndex();
    index.terms = TermIndex.from(state);
    index.documents = [...state.documents];
    state.documents.forEach((document, place) => {
      if (document === null) index.free.push(place);
      else index.places.set(document.id, place);
    });
    return index;
  }
}
