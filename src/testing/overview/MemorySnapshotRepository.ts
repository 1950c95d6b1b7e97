import { RepositoryError } from '../../domain/RepositoryError';
import { parsePeriod, type PeriodKind } from '../../domain/overview/period';
import { forEverybody } from '../../domain/overview/report/faces';
import type { Snapshot } from '../../domain/overview/report/snapshot';
import type { SnapshotHeader, SnapshotRepository } from '../../domain/overview/report/SnapshotRepository';
import { formatSnapshot, parseSnapshot, type ReadSnapshot } from '../../domain/overview/report/snapshotText';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryOverviewRepository, type MemorySnapshotRow } from './MemoryOverview';

function toHeader({ id, etag, key, asOf, editor }: MemorySnapshotRow): readonly SnapshotHeader[] {
  const period = parsePeriod(key);
  return period ? [{ id, etag, period, asOf, closedBy: editor }] : [];
}

/** The in-memory twin of the repository of closed reports. */
export class MemorySnapshotRepository extends MemoryOverviewRepository implements SnapshotRepository {
  /** The page loses its connection when it is about to write what only the team may read. */
  public diesBeforeRows: boolean = false;

  public async closed(kind: PeriodKind): Promise<readonly SnapshotHeader[]> {
    return this.reading(() =>
      [...this.rows.reports.values()]
        .filter(({ isClosed }) => isClosed)
        .flatMap(toHeader)
        .filter(({ period }) => period.kind === kind)
        .sort((a, b) => (a.period.first < b.period.first ? 1 : -1))
    );
  }

  public async get(periodKey: string): Promise<ReadSnapshot | undefined> {
    return this.reading(() => {
      const report = this.rows.reports.get(periodKey);
      return report?.isClosed === true ? parseSnapshot(report.text) : undefined;
    });
  }

  public async withRows(periodKey: string): Promise<ReadSnapshot | undefined> {
    return this.writing('canEdit', () => {
      const behind = this.rows.behind.get(periodKey);
      return behind && this.isWhole(periodKey) ? parseSnapshot(behind.text) : undefined;
    });
  }

  public async close(snapshot: Snapshot): Promise<SnapshotHeader> {
    return this.writing('canAdd', () => {
      const { key } = snapshot.period;
      const { reports, behind } = this.rows;
      if (this.isWhole(key)) throw new RepositoryError('conflict', `The report of ${key} is closed.`);
      [reports.get(key), behind.get(key)].forEach((row) => this.checkOwn(row));
      const [report] = toHeader(this.write(reports, snapshot, formatSnapshot(forEverybody(snapshot))));
      if (this.diesBeforeRows) throw new RepositoryError('offline', 'The connection is lost.');
      this.write(behind, snapshot, formatSnapshot(snapshot));
      if (!report) throw new RepositoryError('invalid', `${key} is no month or quarter.`);
      return report;
    });
  }

  public async reopen(seen: Pick<SnapshotHeader, 'id' | 'etag'>): Promise<void> {
    return this.writing('canEdit', () => {
      const row = this.unchanged(this.rows.reports.values(), seen);
      this.checkOwn(row);
      this.rows.reports.set(row.key, { ...row, etag: nextEtag(row.etag), isClosed: false });
    });
  }

  private isWhole(key: string): boolean {
    const [report, behind] = [this.rows.reports.get(key), this.rows.behind.get(key)];
    return report?.isClosed === true && report.asOf === behind?.asOf;
  }

  /** Only who made a row may change it, and owners. */
  private checkOwn(row: MemorySnapshotRow | undefined): void {
    if (!row || row.author === this.person.id || this.person.role === 'owner') return;
    throw new RepositoryError('forbidden', 'Somebody else has made this row.');
  }

  private write(
    rows: Map<string, MemorySnapshotRow>,
    { period: { key }, asOf }: Snapshot,
    text: string
  ): MemorySnapshotRow {
    const there = rows.get(key);
    if (there && rows === this.rows.reports) this.rows.earlierReports.push(there);
    const id = there?.id ?? this.rows.nextId();
    const row = {
      id,
      etag: nextEtag(there?.etag ?? firstEtag(id)),
      key,
      // Lists keep whole seconds.
      asOf: `${asOf.slice(0, 19)}Z`,
      isClosed: true,
      text,
      author: there?.author ?? this.person.id,
      editor: this.person.name
    };
    rows.set(key, row);
    return row;
  }
}
