import type { Face, KnowledgeCache } from '../../../../domain/faq/KnowledgeCache';
import type { EntrySource } from '../../../../domain/faq/EntryRepository';
import type { SearchDocument } from '../../../../domain/faq/search/document';
import { SearchIndex } from '../../../../domain/faq/search/SearchIndex';
import { inSlices } from '../../../../ui/screens/inSlices';
import { keptKnowledge, readKept } from './keptKnowledge';

/** One of the two faces of the entries: where its rows come from, and what the index keeps of them. */
export interface FaceOptions<Row> {
  readonly face: Face;
  readonly source: EntrySource<Row>;
  /** Id of the entry. */
  readonly entryId: (row: Row) => number;
  readonly documentOf: (row: Row) => SearchDocument;
  /** Rises with every write, where rows are taken over that were just written. */
  readonly versionOf?: (row: Row) => number;
  readonly cache: KnowledgeCache;
  readonly person: number;
  /** Called when there is more, or something else, to be shown. */
  readonly onChange: () => void;
}

/**
 * All rows of one face and their index, in the page's memory: first what the browser kept, then what changed since, or page by
 * page what SharePoint has. What was read can be found while the rest is on its way.
 */
export class FaceStore<Row extends { readonly id: number }> {
  private byEntry = new Map<number, Row>();
  private searchIndex = new SearchIndex();
  private token: string | undefined;
  private next: string | null | undefined;
  private isStopped = false;
  private synonyms: readonly (readonly string[])[] = [];

  public constructor(private readonly options: FaceOptions<Row>) {}

  /** By id of the entry. Another map after each change. */
  public get rows(): ReadonlyMap<number, Row> {
    return this.byEntry;
  }

  public get index(): SearchIndex {
    return this.searchIndex;
  }

  /** There is something to show: the rows of an earlier visit, or a first page of them. */
  public get isReady(): boolean {
    return this.token !== undefined;
  }

  public get isComplete(): boolean {
    return this.next === null;
  }

  public setSynonyms(groups: readonly (readonly string[])[]): void {
    this.synonyms = groups;
    this.searchIndex.setSynonyms(groups);
  }

  public stop(): void {
    this.isStopped = true;
  }

  /** Takes what the browser kept, unless there is something already. */
  public async open(): Promise<void> {
    if (!this.isReady) await this.restore();
  }

  /** Brings everything up to date. Rejects with what SharePoint said; what is there stays, and the next call goes on. */
  public async refresh(): Promise<void> {
    const isChanged = this.isComplete ? await this.readChanges() : await this.readPages();
    if (isChanged) await this.keep();
  }

  /** Takes over rows that were just written. */
  public take(rows: readonly Row[]): void {
    const { entryId, documentOf, onChange } = this.options;
    const changed = new Map(this.byEntry);
    for (const row of rows) {
      changed.set(entryId(row), row);
      this.searchIndex.put(documentOf(row));
    }
    this.byEntry = changed;
    onChange();
  }

  private async restore(): Promise<void> {
    const { cache, person, face, entryId, onChange } = this.options;
    const kept = readKept<Row>(await cache.read(person, face));
    const index = kept && SearchIndex.restore(kept.index);
    if (!kept || !index || this.isStopped) return;
    this.begin(index);
    this.byEntry = new Map(kept.rows.map((row) => [entryId(row), row]));
    this.token = kept.token;
    this.next = null;
    onChange();
  }

  private begin(index: SearchIndex): void {
    this.searchIndex = index;
    this.searchIndex.setSynonyms(this.synonyms);
  }

  /** Reads what is not there yet. */
  private async readPages(): Promise<boolean> {
    const { source, onChange } = this.options;
    let position = this.next;
    while (position !== null && !this.isStopped) {
      const page = await source.page(position);
      await this.put(page.rows);
      // From before the first page: what happens while the others are read is told later.
      this.token ??= page.token;
      position = page.next;
      this.next = position;
      onChange();
    }
    return !this.isStopped;
  }

  private async readChanges(): Promise<boolean> {
    const { source, onChange } = this.options;
    const changes = await source.changes(this.token ?? '');
    if (this.isStopped) return false;
    if (changes.kind === 'tooMany') return this.readAgain();
    const { rows, removed, token } = changes;
    const isChanged = rows.length > 0 || removed.length > 0;
    this.token = token;
    if (!isChanged) return false;
    this.remove(removed);
    await this.put(rows);
    onChange();
    return true;
  }

  /** What is shown stays until everything was read again. */
  private async readAgain(): Promise<boolean> {
    const again = new FaceStore<Row>({ ...this.options, onChange: () => undefined });
    if (!(await again.readPages()) || this.isStopped) return false;
    this.begin(again.searchIndex);
    this.byEntry = again.byEntry;
    this.token = again.token;
    this.next = null;
    this.options.onChange();
    return true;
  }

  /** Whether what is there was written after the row was read. */
  private isLate(row: Row): boolean {
    const { entryId, versionOf } = this.options;
    const there = this.byEntry.get(entryId(row));
    return there !== undefined && versionOf !== undefined && versionOf(there) > versionOf(row);
  }

  private async put(read: readonly Row[]): Promise<void> {
    const { entryId, documentOf } = this.options;
    const rows = read.filter((row) => !this.isLate(row));
    const documents = function* (): Generator<SearchDocument> {
      for (const row of rows) yield documentOf(row);
    };
    // Whatever the index finds is there to be shown.
    this.byEntry = new Map([...this.byEntry, ...rows.map((row) => [entryId(row), row] as const)]);
    await inSlices(this.searchIndex.putEach(documents()), { isStopped: () => this.isStopped });
  }

  private remove(rowIds: readonly number[]): void {
    const gone = new Set(rowIds);
    this.byEntry = new Map(
      [...this.byEntry].filter(([entry, row]) => {
        if (gone.has(row.id)) this.searchIndex.remove(entry);
        return !gone.has(row.id);
      })
    );
  }

  private async keep(): Promise<void> {
    const { cache, person, face } = this.options;
    if (this.token === undefined || !this.isComplete) return;
    const rows = [...this.byEntry.values()];
    await cache.write(
      person,
      face,
      keptKnowledge({ token: this.token, rows, index: this.searchIndex.state() })
    );
  }
}
