import { entriesList } from '../../lists/faq';
import type { Entry, EntryDraft } from '../../domain/faq/entry';
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
import { reviewOn } from '../../domain/faq/reviewOn';
import { textChanged } from '../../domain/faq/textChanged';
import { entryProblems } from '../../domain/faq/validateEntry';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import type { EntryActions } from './EntryActions';
import { entryColumns, fromDraft, newEntry, toEntry, type EntryInput } from './entryMapper';
import { invalidEntry } from './invalidEntry';
import { readEntryFiles } from './readEntryFiles';
import { RowPages } from './RowPages';
import { asTeam } from './teamOnly';

const list = entriesList;
const mostTries = 5;

function check(draft: EntryDraft): void {
  const [problem] = entryProblems(draft);
  if (problem) throw invalidEntry(problem);
}

/** The entries in a SharePoint list that only the team can read, and their public faces in another. */
export class PnpEntryRepository implements EntryRepository {
  private readonly reader: ListReader<typeof entriesList, (typeof entryColumns)[number]>;
  private readonly pages: RowPages<typeof entriesList, (typeof entryColumns)[number], Entry>;

  /** `now` is the clock by which feedback was looked at, and what SharePoint still knows is too old. */
  public constructor(
    private readonly site: DataSite,
    private readonly now: () => Date
  ) {
    this.reader = new ListReader(site, list, entryColumns);
    this.pages = new RowPages(site, { list, columns: entryColumns, toValue: toEntry, now });
  }

  public page(next?: string): Promise<EntryPage<Entry>> {
    return asTeam(this.site, () => this.pages.page(next));
  }

  public changes(token: string): Promise<EntryChanges<Entry>> {
    return asTeam(this.site, () => this.pages.changes(token));
  }

  public get(id: number): Promise<Entry> {
    return asTeam(this.site, () => this.read(id));
  }

  public async add(draft: EntryDraft): Promise<Entry> {
    check(draft);
    const nowhere = { sourceKey: null, starterTag: null };
    return asTeam(this.site, async () => {
      const row = toItem(list, newEntry(draft, nowhere), await this.site.timeZone());
      const added: unknown = await this.site.list(list).items.add(row);
      return this.read((added as { Id: number }).Id);
    });
  }

  public addMany(entries: readonly SourcedEntry[], options?: AddEntriesOptions): Promise<AddedEntries> {
    const read = async (ids: readonly number[]): Promise<readonly Entry[]> => [
      ...(await this.pages.withIds(ids)).values()
    ];
    return asTeam(this.site, async () => {
      const { addEntries } = await import(/* webpackChunkName: 'faq-writes' */ './addEntries');
      return addEntries(this.site, read, entries, options);
    });
  }

  public async update(seen: Pick<Entry, 'id' | 'etag'>, draft: EntryDraft): Promise<Entry> {
    check(draft);
    return asTeam(this.site, async () => {
      const current = await this.read(seen.id);
      if (current.etag !== seen.etag) {
        throw new RepositoryError('conflict', `Somebody else has changed entry ${seen.id}.`);
      }
      const { contentVersion, verifiedOn } = current;
      return this.write(seen, {
        ...fromDraft(draft),
        contentVersion: textChanged(current, draft) ? contentVersion + 1 : contentVersion,
        reviewOn: reviewOn({ verifiedOn, reviewEvery: draft.reviewEvery })
      });
    });
  }

  public publish(seen: Entry): Promise<Entry> {
    return this.act((actions) => actions.publish(seen));
  }

  public retire(seen: Entry, mergedInto?: number): Promise<Entry> {
    return this.act((actions) => actions.retire(seen, mergedInto ?? null));
  }

  public bringBack(seen: Entry): Promise<Entry> {
    return this.act((actions) => actions.bringBack(seen));
  }

  public remove(seen: Pick<Entry, 'id' | 'etag'>): Promise<RemovedEntry> {
    return this.act((actions) => actions.remove(seen));
  }

  public restore(removed: RemovedEntry): Promise<Entry> {
    return this.act((actions) => actions.restore(removed));
  }

  public verify(seen: Entry, found: { readonly wasChanged: boolean; readonly note: string }): Promise<Entry> {
    return this.act((actions) => actions.verify(seen, found));
  }

  public versions(id: number): Promise<readonly EntryVersion[]> {
    return asTeam(this.site, async () => {
      const { readVersions } = await import(/* webpackChunkName: 'faq-writes' */ './entryVersions');
      return readVersions(this.site, id);
    });
  }

  public verifications(entryId: number): Promise<readonly Verification[]> {
    return asTeam(this.site, async () => {
      const { VerificationLog } = await import(/* webpackChunkName: 'faq-writes' */ './VerificationLog');
      return new VerificationLog(this.site).ofEntry(entryId);
    });
  }

  public files(entryId: number): Promise<readonly EntryFile[]> {
    return asTeam(this.site, () => readEntryFiles(this.site, entryId));
  }

  public addFile(entryId: number, file: EvidenceFile): Promise<Entry> {
    return asTeam(this.site, async () => {
      const { attachFile } = await import(/* webpackChunkName: 'faq-files' */ './entryFiles');
      await attachFile(this.site, entryId, file);
      return this.read(entryId);
    });
  }

  public removeFile(entryId: number, name: string): Promise<Entry> {
    return asTeam(this.site, async () => {
      const { recycleFile } = await import(/* webpackChunkName: 'faq-files' */ './entryFiles');
      await recycleFile(this.site, entryId, name);
      return this.read(entryId);
    });
  }

  /** Changes nothing that somebody else could have changed to something else, so their changes do not matter. */
  public async feedbackSeen(seen: Pick<Entry, 'id' | 'etag'>): Promise<Entry> {
    const feedbackSeenOn = `${this.now().toISOString().slice(0, 19)}Z`;
    return asTeam(this.site, async () => {
      let row = seen;
      for (let tries = 1; ; tries++) {
        try {
          return await this.write(row, { feedbackSeenOn });
        } catch (error) {
          if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
          row = await this.read(seen.id);
        }
      }
    });
  }

  /** What writes into more than one list is fetched at the first write: reading does not need it. */
  private act<T>(work: (actions: EntryActions) => Promise<T>): Promise<T> {
    return asTeam(this.site, async () => {
      const writes = await import(/* webpackChunkName: 'faq-writes' */ './EntryActions');
      return work(new writes.EntryActions(this.site, (id) => this.read(id)));
    });
  }

  private async read(id: number): Promise<Entry> {
    return toEntry(await this.reader.row(id));
  }

  private async write(seen: Pick<Entry, 'id' | 'etag'>, input: EntryInput): Promise<Entry> {
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
    return this.read(seen.id);
  }
}
