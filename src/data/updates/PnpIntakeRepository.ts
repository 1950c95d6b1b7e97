import { updatesList } from '../../lists/updates';
import { isRepositoryError } from '../../domain/RepositoryError';
import type {
  IntakeOutcome,
  IntakeRepository,
  RowToWrite,
  WriteIntakeOptions
} from '../../domain/updates/IntakeRepository';
import { suggestOwner } from '../../domain/updates/ownerRules';
import type { KnownNotice } from '../../domain/updates/plan/knownNotice';
import { mostPartsInBatch } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { writeMany } from '../writeMany';
import { NoticeChanges, type ChangedRow } from './changeNotices';
import { filterGroups } from './filterGroups';
import { IntakeTally } from './IntakeTally';
import { knownColumns, toKnown } from './noticeMapper';
import { newNotice } from './noticeRows';

/** Taking notices into the SharePoint lists. */
export class PnpIntakeRepository implements IntakeRepository {
  private readonly reader: ListReader<typeof updatesList, (typeof knownColumns)[number]>;

  public constructor(
    private readonly site: DataSite,
    private readonly now: () => Date
  ) {
    this.reader = new ListReader(site, updatesList, knownColumns);
  }

  public async known(keys: readonly string[]): Promise<readonly KnownNotice[]> {
    const groups = filterGroups([...new Set(keys)].map((key) => equals(updatesList, 'sourceKey', key)));
    const found: KnownNotice[] = [];
    // One batch after the other: an import of thousands must not ask for everything at once.
    for (let at = 0; at < groups.length; at += mostPartsInBatch) {
      const batch = groups.slice(at, at + mostPartsInBatch);
      const rows = await Promise.all(batch.map((filter) => this.reader.rows({ filter })));
      found.push(...rows.flat().map(toKnown));
    }
    return found;
  }

  public async write(rows: readonly RowToWrite[], options: WriteIntakeOptions = {}): Promise<IntakeOutcome> {
    const tally = new IntakeTally(rows, options);
    const [timeZone, today] = await Promise.all([this.site.timeZone(), this.site.today()]);
    await this.addNew(
      rows.filter(({ verdict }) => verdict === 'new'),
      options,
      tally
    );
    const changes = new NoticeChanges(this.site, timeZone, today, tally, options.signal);
    await changes.write(rows.filter((row): row is ChangedRow => row.verdict === 'changed'));
    return tally.outcome();
  }

  private async addNew(
    rows: readonly RowToWrite[],
    { ownerRules = [], signal }: WriteIntakeOptions,
    tally: IntakeTally
  ): Promise<void> {
    const [timeZone, today] = await Promise.all([this.site.timeZone(), this.site.today()]);
    const now = this.now().toISOString();
    const toRow = (row: RowToWrite): Record<string, unknown> => {
      const owner = suggestOwner(row.draft, ownerRules)?.owner ?? null;
      return toItem(updatesList, newNotice(row, owner, now, today), timeZone);
    };
    for (let at = 0; at < rows.length && tally.goesOn; at += mostPartsInBatch) {
      const chunk = rows.slice(at, at + mostPartsInBatch);
      await tally.attempt(chunk, async () => {
        const written = await writeMany(this.site.client, {
          items: chunk,
          write: (sp, row) => this.site.list(updatesList, sp).items.add(toRow(row)),
          signal
        });
        for (const { key } of written.done) tally.add(key);
        for (const { item, error } of written.failed) {
          if (isRepositoryError(error, 'conflict')) tally.alreadyThere(item.key);
          else tally.failed(item.key, error);
        }
        tally.progress();
      });
    }
  }
}
