import { snapshotRowsList, snapshotsList } from '../../lists/overview';
import type { PeriodKind } from '../../domain/overview/period';
import type { Snapshot } from '../../domain/overview/report/snapshot';
import type { SnapshotHeader, SnapshotRepository } from '../../domain/overview/report/SnapshotRepository';
import { parseSnapshot, type ReadSnapshot } from '../../domain/overview/report/snapshotText';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { headerColumns, isWhole, toHeader } from './snapshotMapper';
import { asTeam } from './teamOnly';

const reportColumns = ['state', 'asOf', 'content'] as const;
const behindColumns = ['asOf', 'content'] as const;

/** Closed reports in two SharePoint lists: one for all readers of the site, one for the team. */
export class PnpSnapshotRepository implements SnapshotRepository {
  private readonly headers: ListReader<typeof snapshotsList, (typeof headerColumns)[number]>;
  private readonly reports: ListReader<typeof snapshotsList, (typeof reportColumns)[number]>;
  private readonly behind: ListReader<typeof snapshotRowsList, (typeof behindColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.headers = new ListReader(site, snapshotsList, headerColumns);
    this.reports = new ListReader(site, snapshotsList, reportColumns);
    this.behind = new ListReader(site, snapshotRowsList, behindColumns);
  }

  public async closed(kind: PeriodKind): Promise<readonly SnapshotHeader[]> {
    const rows = await this.headers.rows({ filter: equals(snapshotsList, 'state', 'Closed') });
    return rows
      .flatMap((row) => toHeader(row) ?? [])
      .filter(({ period }) => period.kind === kind)
      .sort((a, b) => (a.period.first < b.period.first ? 1 : -1));
  }

  public async get(periodKey: string): Promise<ReadSnapshot | undefined> {
    const [report] = await this.reports.rows({ filter: equals(snapshotsList, 'key', periodKey) });
    return report?.state === 'Closed' ? parseSnapshot(report.content ?? '') : undefined;
  }

  public withRows(periodKey: string): Promise<ReadSnapshot | undefined> {
    return asTeam(this.site, async () => {
      const [[report], [behind]] = await Promise.all([
        this.headers.rows({ filter: equals(snapshotsList, 'key', periodKey) }),
        this.behind.rows({ filter: equals(snapshotRowsList, 'key', periodKey) })
      ]);
      return isWhole(report, behind) ? parseSnapshot(behind?.content ?? '') : undefined;
    });
  }

  public close(snapshot: Snapshot): Promise<SnapshotHeader> {
    return asTeam(this.site, async () => {
      const { SnapshotClosing } = await import(/* webpackChunkName: 'overview-writes' */ './SnapshotClosing');
      return new SnapshotClosing(this.site, snapshot).run();
    });
  }

  public async reopen(seen: Pick<SnapshotHeader, 'id' | 'etag'>): Promise<void> {
    const row = toItem(snapshotsList, { state: 'Opened again' }, await this.site.timeZone());
    await updateRow(this.site, snapshotsList, seen, row);
  }
}
