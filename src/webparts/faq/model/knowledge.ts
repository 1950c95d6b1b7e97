import type { Entry, PublishedAnswer } from '../../../domain/faq/entry';
import type { DoubtingNotice, EntryDoubt } from '../../../domain/faq/review/entryDoubt';
import type { SearchIndex } from '../../../domain/faq/search/SearchIndex';

/** What the person may read: whole entries, or what users may be told. By id of the entry. */
export type KnowledgeRows =
  | { readonly face: 'team'; readonly rows: ReadonlyMap<number, Entry> }
  | { readonly face: 'users'; readonly rows: ReadonlyMap<number, PublishedAnswer> };

/** What notices have made doubtful. Empty for users: their answers carry the mark themselves. */
export interface EntryDoubts {
  /** By id of the entry. */
  readonly byEntry: ReadonlyMap<number, EntryDoubt>;
  /** The notices behind them, by id. */
  readonly notices: ReadonlyMap<number, DoubtingNotice>;
}

export const noDoubts: EntryDoubts = { byEntry: new Map(), notices: new Map() };

/** The entries in the page's memory, and the index that finds them. */
export interface Knowledge {
  readonly known: KnowledgeRows;
  /** The same object while the page shows the same rows; `round` tells that something in it changed. */
  readonly index: SearchIndex;
  readonly round: number;
  readonly doubts: EntryDoubts;
  /** How many of the entries are there; `null` when all are. */
  readonly building: { readonly done: number } | null;
}

export type KnowledgeState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly knowledge: Knowledge; readonly refreshError: unknown };

const noEntries: ReadonlyMap<number, Entry> = new Map();

/** Entries of the team's face, by id; none for users. */
export function entriesOf({ known }: Pick<Knowledge, 'known'>): ReadonlyMap<number, Entry> {
  return known.face === 'team' ? known.rows : noEntries;
}

/** An entry of the team's face; `undefined` for users and for ids that are not there. */
export function entryOf(knowledge: Knowledge, id: number): Entry | undefined {
  return entriesOf(knowledge).get(id);
}
