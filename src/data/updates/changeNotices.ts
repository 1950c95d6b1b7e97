import { revisionsList, updatesList } from '../../lists/updates';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { RowToWrite } from '../../domain/updates/IntakeRepository';
import { formatFingerprint } from '../../domain/updates/text/fingerprint';
import { mostPartsInBatch } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { withIds } from '../odata';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { writeMany } from '../writeMany';
import { noticeColumns, toKnown, type NoticeRow } from './noticeMapper';
import { changedNotice, earlierRevision } from './noticeRows';
import { parseFields } from './texts';
import type { IntakeTally } from './IntakeTally';

export type ChangedRow = Extract<RowToWrite, { verdict: 'changed' }>;

/** A row of the plan, and the notice as it is now. */
interface Change {
  readonly row: ChangedRow;
  readonly current: NoticeRow;
}

function notAsPlanned({ key }: ChangedRow): RepositoryError {
  return new RepositoryError('conflict', `The notice ${key} is no longer what the import was planned for.`);
}

/** Nobody imported the notice since the plan was made. */
function isAsKnown({ row: { key, known }, current }: Change): boolean {
  const { revision, lastModified } = toKnown(current);
  return current.sourceKey === key && revision === known.revision && lastModified === known.lastModified;
}

/** Somebody else imported the same meanwhile. */
function isWritten({ row, current }: Change): boolean {
  const { key, revision, lastModified } = toKnown(current);
  const { draft, fingerprint } = row;
  return (
    key === row.key &&
    revision === row.revision &&
    current.fingerprint === formatFingerprint(fingerprint) &&
    (draft.unsaid.has('lastModified') || lastModified === draft.lastModified)
  );
}

/** Changes notices that are there: some dozens at a time, each with the ETag of the row that its old text was kept of. */
export class NoticeChanges {
  private readonly reader: ListReader<typeof updatesList, (typeof noticeColumns)[number]>;

  public constructor(
    private readonly site: DataSite,
    private readonly timeZone: string,
    private readonly today: CalendarDate,
    private readonly tally: IntakeTally,
    private readonly signal: AbortSignal | undefined
  ) {
    this.reader = new ListReader(site, updatesList, noticeColumns);
  }

  public async write(rows: readonly ChangedRow[]): Promise<void> {
    for (let at = 0; at < rows.length && this.tally.goesOn; at += mostPartsInBatch) {
      const chunk = rows.slice(at, at + mostPartsInBatch);
      await this.tally.attempt(chunk, () => this.writeChunk(chunk));
    }
  }

  private async writeChunk(rows: readonly ChangedRow[]): Promise<void> {
    const changes = await this.asPlanned(rows);
    const ready = await this.keepOldTexts(changes);
    const written = await writeMany(this.site.client, {
      items: ready,
      write: (sp, { row, current }) => {
        const input = changedNotice(row, current, parseFields(current.derived), this.today);
        return updateRow(this.site, updatesList, current, toItem(updatesList, input, this.timeZone), sp);
      },
      signal: this.signal
    });
    for (const { row } of written.done) this.tally.changed(row.key);
    for (const { item, error } of written.failed) this.tally.failed(item.row.key, error);
    this.tally.progress();
  }

  /** The notices as they are now, as far as the plan was made for them. */
  private async asPlanned(rows: readonly ChangedRow[]): Promise<readonly Change[]> {
    const [first, ...others] = rows.map(({ known }) => known.id);
    if (first === undefined) return [];
    const found = await this.reader.rows({ filter: withIds(first, ...others) });
    const byId = new Map(found.map((row) => [row.id, row]));
    return rows.flatMap((row) => {
      const current = byId.get(row.known.id);
      if (current && isAsKnown({ row, current })) return [{ row, current }];
      if (current && isWritten({ row, current })) this.tally.alreadyThere(row.key);
      else this.tally.failed(row.key, notAsPlanned(row));
      return [];
    });
  }

  /**
   * Keeps what a notice says before its new revision is written. A text that is kept already was kept by an attempt that died
   * before it wrote the notice.
   */
  private async keepOldTexts(changes: readonly Change[]): Promise<readonly Change[]> {
    const written = await writeMany(this.site.client, {
      items: changes.filter(({ row }) => row.matters),
      write: (sp, { current }) =>
        this.site
          .list(revisionsList, sp)
          .items.add(toItem(revisionsList, earlierRevision(current), this.timeZone)),
      signal: this.signal
    });
    const isKept = (error: Error): boolean => isRepositoryError(error, 'conflict');
    const notKept = written.failed.filter(({ error }) => !isKept(error));
    for (const { item, error } of notKept) this.tally.failed(item.row.key, error);
    const left = new Set([...written.notTried, ...notKept.map(({ item }) => item)]);
    return changes.filter((change) => !left.has(change));
  }
}
