import { publishedList } from '../../lists/faq';
import type { Entry } from '../../domain/faq/entry';
import { publicFaceOf, type PublicFace } from '../../domain/faq/publicFace';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { equals } from '../odata';
import { recycleRow } from '../recycleBin';
import { itemsOf } from '../rowParser';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { readText } from './entryVersions';
import { faceKey, fromFace, noDoubt, type PublishedInput } from './publishedMapper';

const list = publishedList;
/** Each try more needs somebody else who writes the same face within the same blink. */
const mostTries = 5;

/** A row of the users' list as far as it has to be known to be written again. */
interface FaceRow {
  readonly id: number;
  readonly etag: string;
  readonly version: number | null;
}

/** What users should see; `unknown` when the published text is not kept anywhere any more. */
type Wanted = PublicFace | 'none' | 'unknown';

/** The rows in which users read what the team has published. They always follow the entries. */
export class PublicFaces {
  public constructor(private readonly site: DataSite) {}

  /**
   * Brings the public face of an entry to what the entry says, and answers the entry as it is then. Whoever changed the entry
   * meanwhile does the same, so the last one always leaves both the same.
   */
  public async settle(
    read: () => Promise<Entry>,
    options: { readonly isVerified?: boolean } = {}
  ): Promise<Entry> {
    let entry = await read();
    for (let tries = 1; ; tries++) {
      const isDone = await this.bring(entry, options.isVerified === true);
      const now = await read();
      if (isDone && now.etag === entry.etag) return now;
      if (tries === mostTries) throw busy(entry.id);
      entry = now;
    }
  }

  /** Changes cells of an entry's public face, if it has one. */
  public async change(entryId: number, values: PublishedInput): Promise<void> {
    for (let tries = 1; ; tries++) {
      const row = await this.find(entryId);
      if (!row || (await this.succeeds(() => this.update(row, values)))) return;
      if (tries === mostTries) throw busy(entryId);
    }
  }

  /** Leaves users nothing of the entry. */
  public async takeAway(entryId: number): Promise<void> {
    for (let tries = 1; ; tries++) {
      const row = await this.find(entryId);
      if (!row || (await this.succeeds(() => this.remove(row)))) return;
      if (tries === mostTries) throw busy(entryId);
    }
  }

  /** Answers `false` when somebody else wrote the face at the same time. */
  private async bring(entry: Entry, isVerified: boolean): Promise<boolean> {
    const row = await this.find(entry.id);
    const marks = isVerified ? noDoubt : {};
    // A change waits to be published: what readers see stays as it is.
    const isWaiting = entry.contentVersion !== entry.publishedVersion;
    if (row && entry.status === 'Published' && isWaiting && row.version === entry.publishedVersion) {
      return this.succeeds(() => this.update(row, { ...marks, verifiedOn: entry.verifiedOn }));
    }
    const wanted = await this.wanted(entry);
    if (wanted === 'unknown') return true;
    if (wanted === 'none') return row === undefined || this.succeeds(() => this.remove(row));
    return this.succeeds(() =>
      row ? this.update(row, { ...fromFace(wanted), ...marks }) : this.add(fromFace(wanted))
    );
  }

  private async wanted(entry: Entry): Promise<Wanted> {
    const { publishedVersion, contentVersion } = entry;
    if (entry.status !== 'Published' || publishedVersion === null) return 'none';
    const text =
      contentVersion === publishedVersion ? entry : await readText(this.site, entry.id, publishedVersion);
    return text === undefined ? 'unknown' : (publicFaceOf(text, entry, publishedVersion) ?? 'none');
  }

  /** Reads no more than it needs: a row that somebody has spoilt can be written again. */
  private async find(entryId: number): Promise<FaceRow | undefined> {
    const { version } = list.columns;
    const query = this.site
      .list(list)
      .items.select('Id', version.name)
      .filter(equals(list, 'key', faceKey(entryId)))
      .top(1);
    const [item] = itemsOf(list, await this.site.client.read(query)) as readonly Record<string, unknown>[];
    if (item === undefined) return undefined;
    const found = item[version.name];
    return {
      id: Number(item.Id),
      etag: String(item['odata.etag']),
      version: typeof found === 'number' ? found : null
    };
  }

  private async add(values: PublishedInput): Promise<void> {
    await this.site.list(list).items.add(toItem(list, values, await this.site.timeZone()));
  }

  private async update(row: FaceRow, values: PublishedInput): Promise<void> {
    await updateRow(this.site, list, row, toItem(list, values, await this.site.timeZone()));
  }

  private async remove({ id }: FaceRow): Promise<void> {
    await recycleRow(this.site, list, id);
  }

  private async succeeds(write: () => Promise<void>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      if (isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound')) return false;
      throw error;
    }
  }
}

function busy(entryId: number): RepositoryError {
  return new RepositoryError('conflict', `Others keep changing what users see of entry ${entryId}.`);
}
