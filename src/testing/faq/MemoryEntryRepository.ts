import { draftOfEntry, tidyDraft } from '../../domain/faq/entryDraft';
import { isUntouched, type Entry, type EntryDraft } from '../../domain/faq/entry';
import type {
  AddEntriesOptions,
  AddedEntries,
  EntryChanges,
  EntryFile,
  EntryPage,
  EntryRepository,
  EntryVersion,
  RemovedEntry,
  SourcedEntry,
  Verification
} from '../../domain/faq/EntryRepository';
import { statusBeforeRetired } from '../../domain/faq/publishing';
import { textChanged } from '../../domain/faq/textChanged';
import { entryProblems, publishProblems, type EntryProblem } from '../../domain/faq/validateEntry';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { evidenceFileProblem, withSafeNames } from '../../domain/tasks/evidenceFiles';
import { RepositoryError } from '../../domain/RepositoryError';
import { nextEtag } from '../memoryEtag';
import { MemoryFaqRepository } from './MemoryFaq';
import { freshEntry } from './freshEntry';
import { bringFace } from './memoryFaces';

const attachments = 'https://contoso.example/sites/intune/Lists/OMFAQ/Attachments';

function refuse([problem]: readonly EntryProblem[]): void {
  if (problem) throw new RepositoryError('invalid', `The entry's ${problem.field} is ${problem.problem}.`);
}

/** The in-memory twin of the entry repository. */
export class MemoryEntryRepository extends MemoryFaqRepository implements EntryRepository {
  /** Public faces cannot be written, as if the connection broke before that. */
  public diesBeforeFace: boolean = false;

  public async page(next?: string): Promise<EntryPage<Entry>> {
    return this.asTeam(() => this.rows.page(this.rows.entries, next));
  }

  public async changes(token: string): Promise<EntryChanges<Entry>> {
    return this.asTeam(() => this.rows.changesOf('entries', this.rows.entries, token));
  }

  public async get(id: number): Promise<Entry> {
    return this.asTeam(() => this.current(id));
  }

  public async add(draft: EntryDraft): Promise<Entry> {
    refuse(entryProblems(draft));
    return this.asTeam(() => this.store(this.fresh(draft, null, null)));
  }

  public async addMany(
    entries: readonly SourcedEntry[],
    { onProgress, signal, isRetry = false }: AddEntriesOptions = {}
  ): Promise<AddedEntries> {
    return this.asTeam(() => {
      const result = {
        added: [] as Entry[],
        alreadyThere: [] as string[],
        failed: [] as { sourceKey: string; error: Error }[],
        notTried: [] as string[]
      };
      entries.forEach(({ draft, sourceKey, starterTag }, index) => {
        if (signal?.aborted) return result.notTried.push(sourceKey);
        onProgress?.(index + 1, entries.length);
        const there = this.ofSource(sourceKey);
        if (there && isRetry && isUntouched(there, this.me)) return result.added.push(there);
        if (there) return result.alreadyThere.push(sourceKey);
        try {
          refuse(entryProblems(draft));
        } catch (error) {
          return result.failed.push({ sourceKey, error: error as Error });
        }
        return result.added.push(this.store(this.fresh(draft, sourceKey, starterTag)));
      });
      return result;
    });
  }

  public async update(seen: Pick<Entry, 'id' | 'etag'>, draft: EntryDraft): Promise<Entry> {
    refuse(entryProblems(draft));
    return this.asTeam(() => {
      const current = this.unchanged(seen);
      const contentVersion = current.contentVersion + (textChanged(current, draft) ? 1 : 0);
      return this.store({ ...current, ...tidyDraft(draft), contentVersion });
    });
  }

  public async publish(seen: Entry): Promise<Entry> {
    return this.asTeam(() => {
      const current = this.current(seen.id);
      const { contentVersion } = current;
      const isDone =
        current.status === 'Published' &&
        current.publishedVersion === contentVersion &&
        contentVersion === seen.contentVersion;
      if (!isDone) {
        this.unchanged(seen);
        refuse(publishProblems(current));
        const published = {
          status: 'Published',
          publishedVersion: contentVersion,
          mergedInto: null
        } as const;
        this.store({ ...current, ...published, approvedBy: this.me });
      }
      return this.settle(seen.id);
    });
  }

  public async retire(seen: Entry, mergedInto: number | null = null): Promise<Entry> {
    return this.asTeam(() => {
      if (mergedInto === seen.id) throw new RepositoryError('invalid', 'An entry is not merged into itself.');
      return this.become(seen, { status: 'Retired', mergedInto });
    });
  }

  public async bringBack(seen: Entry): Promise<Entry> {
    return this.asTeam(() => {
      const status = statusBeforeRetired(this.current(seen.id));
      return this.become(seen, { status, mergedInto: null });
    });
  }

  public async remove(seen: Pick<Entry, 'id' | 'etag'>): Promise<RemovedEntry> {
    return this.asTeam(() => {
      const entry = this.unchanged(seen);
      if (this.rows.answerOf(entry.id)) this.reachFace();
      const recycleBinId = `bin-${entry.id}-${entry.etag}`;
      this.rows.entries.delete(entry.id);
      this.rows.removedEntries.set(recycleBinId, entry);
      this.rows.changed('entries', entry.id);
      bringFace(this.rows, { ...entry, status: 'Retired' }, false);
      return { id: entry.id, recycleBinId };
    });
  }

  public async restore({ id, recycleBinId }: RemovedEntry): Promise<Entry> {
    return this.asTeam(() => {
      const entry = this.rows.removedEntries.get(recycleBinId);
      if (!entry) throw new RepositoryError('notFound', 'The recycle bin does not hold this entry.');
      this.rows.removedEntries.delete(recycleBinId);
      this.rows.entries.set(id, entry);
      this.rows.changed('entries', id);
      return this.settle(id);
    });
  }

  public async verify(
    seen: Entry,
    { wasChanged, note }: { readonly wasChanged: boolean; readonly note: string }
  ): Promise<Entry> {
    return this.asTeam(() => {
      const today = this.rows.site.today();
      const current = this.current(seen.id);
      const isAgain =
        current.etag !== seen.etag &&
        current.contentVersion === seen.contentVersion &&
        current.verifiedOn === today &&
        current.verifiedBy?.id === this.person.id;
      if (!isAgain) {
        const { id: entry, contentVersion: version } = this.unchanged(seen);
        this.rows.verifications.push({
          entry,
          version,
          wasChanged,
          note: note.trim(),
          by: this.me,
          on: this.rows.site.nowIso()
        });
        this.store({ ...current, verifiedOn: today, verifiedBy: this.me });
      }
      return this.settle(seen.id, true);
    });
  }

  public async versions(id: number): Promise<readonly EntryVersion[]> {
    return this.asTeam(() => {
      this.current(id);
      return this.rows.textsOf(id);
    });
  }

  public async verifications(entryId: number): Promise<readonly Verification[]> {
    return this.asTeam(() =>
      this.rows.verifications
        .flatMap(({ entry, ...verification }) => (entry === entryId ? [verification] : []))
        .reverse()
    );
  }

  public async files(entryId: number): Promise<readonly EntryFile[]> {
    return this.asTeam(() => this.filesOf(this.current(entryId)));
  }

  public async addFile(entryId: number, file: EvidenceFile): Promise<Entry> {
    return this.asTeam(() => {
      const problem = evidenceFileProblem(file);
      if (problem) throw new RepositoryError('invalid', `The file "${file.name}" is ${problem}.`);
      const entry = this.current(entryId);
      const there = this.filesOf(entry);
      const added = withSafeNames(
        [file],
        there.map(({ name }) => name)
      ).map(({ name }) => ({ name, url: `${attachments}/${entryId}/${encodeURIComponent(name)}` }));
      const files = [...there, ...added].sort((a, b) => a.name.localeCompare(b.name));
      this.rows.files.set(entryId, files);
      return this.store(entry);
    });
  }

  public async removeFile(entryId: number, name: string): Promise<Entry> {
    return this.asTeam(() => {
      const entry = this.current(entryId);
      const files = this.filesOf(entry);
      if (!files.some((file) => file.name === name)) return entry;
      this.rows.files.set(
        entryId,
        files.filter((file) => file.name !== name)
      );
      return this.store(entry);
    });
  }

  public async feedbackSeen(seen: Pick<Entry, 'id' | 'etag'>): Promise<Entry> {
    return this.asTeam(() =>
      this.store({ ...this.current(seen.id), feedbackSeenOn: this.rows.site.nowIso() })
    );
  }

  private become(seen: Entry, { status, mergedInto }: Pick<Entry, 'status' | 'mergedInto'>): Entry {
    const current = this.current(seen.id);
    const isDone = current.status === status && current.mergedInto === mergedInto;
    if (!isDone) this.store({ ...this.unchanged(seen), status, mergedInto });
    return this.settle(seen.id);
  }

  private settle(id: number, isVerified: boolean = false): Entry {
    const entry = this.current(id);
    this.reachFace();
    bringFace(this.rows, entry, isVerified);
    return entry;
  }

  private reachFace(): void {
    if (this.diesBeforeFace) throw new RepositoryError('offline', 'The connection broke.');
  }

  private filesOf({ id }: Entry): readonly EntryFile[] {
    return this.rows.files.get(id) ?? [];
  }

  private current(id: number): Entry {
    const entry = this.rows.entries.get(id);
    if (!entry) throw new RepositoryError('notFound', `Entry ${id} is gone.`);
    return entry;
  }

  private unchanged({ id, etag }: Pick<Entry, 'id' | 'etag'>): Entry {
    const entry = this.current(id);
    if (entry.etag === etag) return entry;
    throw new RepositoryError('conflict', `Entry ${id} is at ${entry.etag}, not at ${etag}.`);
  }

  private ofSource(sourceKey: string): Entry | undefined {
    const key = sourceKey.toLowerCase();
    return [...this.rows.entries.values()].find((entry) => entry.sourceKey?.toLowerCase() === key);
  }

  private fresh(draft: EntryDraft, sourceKey: string | null, starterTag: string | null): Entry {
    return { ...freshEntry(this.rows.nextId(), draft, this.me), sourceKey, starterTag };
  }

  private store(entry: Entry): Entry {
    const { site, versions } = this.rows;
    const modifiedOn = site.nowIso();
    const stored = { ...entry, etag: nextEtag(entry.etag), modifiedOn, modifiedBy: this.me };
    this.rows.entries.set(stored.id, stored);
    this.rows.changed('entries', stored.id);
    const earlier = versions.get(stored.id) ?? [];
    const { owner: _owner, ...draft } = draftOfEntry(stored);
    const { contentVersion } = stored;
    const label = `${earlier.length + 1}.0`;
    versions.set(stored.id, [
      { label, on: modifiedOn, by: this.person.name, contentVersion, draft },
      ...earlier
    ]);
    return stored;
  }
}
