import { SPQueryable } from '@pnp/sp';
import type { RowInput } from '../../lists';
import { snapshotRowsList, snapshotsList } from '../../lists/overview';
import { RepositoryError } from '../../domain/RepositoryError';
import { forEverybody } from '../../domain/overview/report/faces';
import type { Snapshot } from '../../domain/overview/report/snapshot';
import type { SnapshotHeader } from '../../domain/overview/report/SnapshotRepository';
import { formatSnapshot } from '../../domain/overview/report/snapshotText';
import { parsePermissions } from '../access/permissions';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import {
  behindColumns,
  headerColumns,
  isWhole,
  toHeader,
  wholeSeconds,
  type BehindRow,
  type HeaderRow
} from './snapshotMapper';

/** The two rows of a report, as far as they are there. */
interface Rows {
  readonly report: HeaderRow | undefined;
  readonly behind: BehindRow | undefined;
}

/**
 * Writes a report into its two rows, that of everybody first. Each write fails when somebody else has written the row
 * meanwhile (by the unique key, or by the version), so that of people who close it at once only one gets to the second row.
 * Who finishes what a dead page has begun writes the second row first: if that page is still alive, it fails there.
 */
export class SnapshotClosing {
  private readonly headers: ListReader<typeof snapshotsList, (typeof headerColumns)[number]>;
  private readonly behinds: ListReader<typeof snapshotRowsList, (typeof behindColumns)[number]>;

  public constructor(
    private readonly site: DataSite,
    private readonly snapshot: Snapshot
  ) {
    this.headers = new ListReader(site, snapshotsList, headerColumns);
    this.behinds = new ListReader(site, snapshotRowsList, behindColumns);
  }

  public async run(): Promise<SnapshotHeader> {
    const { key } = this.snapshot.period;
    const rows = await this.find();
    const { report, behind } = rows;
    if (isWhole(report, behind)) throw new RepositoryError('conflict', `The report of ${key} is closed.`);
    await this.checkRight(rows);
    if (report?.state === 'Closed') {
      await this.writeBehind(behind, report.id);
      return this.header(await this.writeReport(report));
    }
    const id = await this.writeReport(report);
    await this.writeBehind(behind, id);
    return this.header(id);
  }

  private async find(): Promise<Rows> {
    const { key } = this.snapshot.period;
    const [[report], [behind]] = await Promise.all([
      this.headers.rows({ filter: equals(snapshotsList, 'key', key) }),
      this.behinds.rows({ filter: equals(snapshotRowsList, 'key', key) })
    ]);
    return { report, behind };
  }

  /** Only who made a row may change it, and owners: better known before one of two rows is written. */
  private async checkRight({ report, behind }: Rows): Promise<void> {
    const authors = [report, behind].flatMap((row) => row?.author.id ?? []);
    if (authors.length === 0) return;
    const mask = SPQueryable(this.site.list(snapshotsList), 'EffectiveBasePermissions');
    const [me, rights] = await Promise.all([readCurrentUser(this.site.client), this.site.client.read(mask)]);
    if (authors.every((id) => id === me.id) || parsePermissions(rights)('overrideListBehaviors')) return;
    throw new RepositoryError('forbidden', 'Somebody else has begun to close this report.');
  }

  private async writeReport(row: HeaderRow | undefined): Promise<number> {
    const { period, asOf } = this.snapshot;
    const input: RowInput<typeof snapshotsList> = {
      title: period.key,
      key: period.key,
      first: period.first,
      asOf: wholeSeconds(asOf),
      state: 'Closed',
      content: formatSnapshot(forEverybody(this.snapshot))
    };
    const item = toItem(snapshotsList, input, await this.site.timeZone());
    if (!row) return idOf(await this.site.list(snapshotsList).items.add(item));
    await updateRow(this.site, snapshotsList, row, item);
    return row.id;
  }

  private async writeBehind(row: BehindRow | undefined, snapshot: number): Promise<void> {
    const { period, asOf } = this.snapshot;
    const input: RowInput<typeof snapshotRowsList> = {
      title: period.key,
      key: period.key,
      snapshot,
      asOf: wholeSeconds(asOf),
      content: formatSnapshot(this.snapshot)
    };
    const item = toItem(snapshotRowsList, input, await this.site.timeZone());
    if (row) await updateRow(this.site, snapshotRowsList, row, item);
    else await this.site.list(snapshotRowsList).items.add(item);
  }

  private async header(id: number): Promise<SnapshotHeader> {
    const header = toHeader(await this.headers.row(id));
    if (header) return header;
    throw new RepositoryError('invalid', `Row ${id} is no report of a month or quarter.`);
  }
}

function idOf(added: unknown): number {
  return (added as { Id: number }).Id;
}
