import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { EvidenceFile } from '../tasks/completion';
import type { Entry, EntryDraft, PublishedAnswer } from './entry';

/** An entry with where it comes from: a repeated import finds it again. */
export interface SourcedEntry {
  readonly draft: EntryDraft;
  readonly sourceKey: string;
  readonly starterTag: string | null;
}

export interface AddEntriesOptions {
  /**
   * An earlier try may have written some without an answer: what is there as the same person wrote it counts as added.
   */
  readonly isRetry?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What became of each entry, by source key. */
export interface AddedEntries {
  readonly added: readonly Entry[];
  readonly alreadyThere: readonly string[];
  readonly failed: readonly { readonly sourceKey: string; readonly error: Error }[];
  /** The work was stopped, or could not succeed. */
  readonly notTried: readonly string[];
}

/** Some entries, and how to go on. */
export interface EntryPage<Row> {
  readonly rows: readonly Row[];
  /** Continues after these; `null`: there are no more. */
  readonly next: string | null;
  /** What `changes` is asked with later: state of the list before the first page was read. */
  readonly token: string;
}

/** What happened to the list since. */
export type EntryChanges<Row> =
  | {
      readonly kind: 'changes';
      readonly rows: readonly Row[];
      /** Ids of rows. */
      readonly removed: readonly number[];
      readonly token: string;
    }
  /** The token is too old, or too much happened: read everything again. */
  | { readonly kind: 'tooMany' };

/** Reads of one face of the entries, made for an index that is kept: any number of entries, in pages by id. */
export interface EntrySource<Row> {
  page(next?: string): Promise<EntryPage<Row>>;
  changes(token: string): Promise<EntryChanges<Row>>;
}

/** An entry in the site's recycle bin. */
export interface RemovedEntry {
  readonly id: number;
  readonly recycleBinId: string;
}

/** An earlier text of an entry, from the list's own versions. */
export interface EntryVersion {
  /** SharePoint's label, e.g. `4.0`. */
  readonly label: string;
  readonly on: string;
  readonly by: string;
  readonly contentVersion: number;
  readonly draft: Omit<EntryDraft, 'owner'>;
}

/** That somebody found an entry right. */
export interface Verification {
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
  /** Of the text. */
  readonly version: number;
  /** The text had to change before it was right. */
  readonly wasChanged: boolean;
  readonly note: string;
}

/** A file that belongs to an entry. Only the team can open it. */
export interface EntryFile {
  readonly name: string;
  /** Absolute. */
  readonly url: string;
}

/** The entries. All methods reject with `RepositoryError`; `notSetUp` when the lists are not there, `forbidden` for users. */
export interface EntryRepository extends EntrySource<Entry> {
  get(id: number): Promise<Entry>;
  /** Adds a draft. */
  add(draft: EntryDraft): Promise<Entry>;
  /** Adds those whose source key is not there yet; answers what became of each. */
  addMany(entries: readonly SourcedEntry[], options?: AddEntriesOptions): Promise<AddedEntries>;
  /**
   * Writes the draft; when the text changed, the text version rises. What readers see stays until `publish`. Rejects with
   * `conflict` when somebody changed the entry since.
   */
  update(seen: Pick<Entry, 'id' | 'etag'>, draft: EntryDraft): Promise<Entry>;
  /** Puts the present text before readers. The public face is written too, or taken away when there is nothing for users. */
  publish(seen: Entry): Promise<Entry>;
  /** Readers no longer see it. With `mergedInto`, links lead there. */
  retire(seen: Entry, mergedInto?: number): Promise<Entry>;
  /** Takes retiring back: readers see what they saw before it, and what they never saw is a draft again. */
  bringBack(seen: Entry): Promise<Entry>;
  /**
   * Moves the entry to the site's recycle bin, its public face first: readers never find what is gone. Rejects with `conflict`
   * when somebody changed the entry since.
   */
  remove(seen: Pick<Entry, 'id' | 'etag'>): Promise<RemovedEntry>;
  /** Brings it back as it was, and before readers if they saw it. */
  restore(removed: RemovedEntry): Promise<Entry>;
  /** Found right, today, by whoever is signed in; the text is not touched. Adds to the history of verifications. */
  verify(seen: Entry, found: { readonly wasChanged: boolean; readonly note: string }): Promise<Entry>;
  /** Newest first, the present text included. */
  versions(id: number): Promise<readonly EntryVersion[]>;
  /** Newest first. */
  verifications(entryId: number): Promise<readonly Verification[]>;
  /** By name. */
  files(entryId: number): Promise<readonly EntryFile[]>;
  /**
   * Attaches a file, under another name where this one is taken or not allowed. Answers the entry: its files are part of it,
   * so it has another ETag then.
   */
  addFile(entryId: number, file: EvidenceFile): Promise<Entry>;
  /** Puts the file into the recycle bin of the site. A file that is gone already is no failure. */
  removeFile(entryId: number, name: string): Promise<Entry>;
  /** The owner has looked at the feedback up to now. */
  feedbackSeen(seen: Pick<Entry, 'id' | 'etag'>): Promise<Entry>;
}

/** What users see. */
export interface PublishedRepository extends EntrySource<PublishedAnswer> {
  /**
   * Tells the readers of an answer that it may be wrong; `null`: that it is not. Verifying takes the mark off as well. Does
   * nothing where users see no answer.
   */
  mark(
    entryId: number,
    doubt: { readonly since: CalendarDate; readonly because: string } | null
  ): Promise<void>;
}
