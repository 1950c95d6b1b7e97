import type { Entry, PublishedAnswer } from '../../../domain/faq/entry';
import type { SearchIndex } from '../../../domain/faq/search/SearchIndex';
import type { StoredDoubt } from '../../../domain/updates/DoubtRepository';

/** What the person may read: whole entries, or what users may be told. By id of the entry. */
export type KnowledgeRows =
  | { readonly face: 'team'; readonly rows: ReadonlyMap<number, Entry> }
  | { readonly face: 'users'; readonly rows: ReadonlyMap<number, PublishedAnswer> };

/** The entries in the page's memory, and the index that finds them. */
export interface Knowledge {
  readonly known: KnowledgeRows;
  /** The same object for the page's life; `round` tells that something in it changed. */
  readonly index: SearchIndex;
  readonly round: number;
  /** What notices have made doubtful, by id of the entry. Empty for users: their answers carry the mark themselves. */
  readonly doubts: ReadonlyMap<number, readonly StoredDoubt[]>;
  /** How much of the entries is there; `null` when all of it is. */
  readonly building: { readonly done: number } | null;
}

export type KnowledgeState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly knowledge: Knowledge; readonly refreshError: unknown };

/** An entry of the team's face; `undefined` for users and for ids that are not there. */
export function entryOf({ known }: Knowledge, id: number): Entry | undefined {
  return known.face === 'team' ? known.rows.get(id) : undefined;
}
