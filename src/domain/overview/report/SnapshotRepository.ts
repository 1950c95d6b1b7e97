import type { Period, PeriodKind } from '../period';
import type { Snapshot } from './snapshot';
import type { ReadSnapshot } from './snapshotText';

/** A closed report, without its content. */
export interface SnapshotHeader {
  readonly id: number;
  readonly etag: string;
  readonly period: Period;
  /** ISO 8601 in UTC. */
  readonly asOf: string;
  readonly closedBy: string;
}

/** Closed reports. All methods reject with `RepositoryError`; `notSetUp` when the lists are not there. */
export interface SnapshotRepository {
  /** Which reports of that kind are closed, the latest first. Without those that were opened again. */
  closed(kind: PeriodKind): Promise<readonly SnapshotHeader[]>;
  /** As readers of the site see it (`forEverybody`); `undefined` when it is not closed. One read by the key. */
  get(periodKey: string): Promise<ReadSnapshot | undefined>;
  /**
   * With the rows behind its figures; `undefined` when it is not closed, or closing it did not come to its end.
   * `forbidden` for people who may only read the site.
   */
  withRows(periodKey: string): Promise<ReadSnapshot | undefined>;
  /**
   * Keeps it: what everybody may see, and the whole for the team. Rejects with `conflict` when the report is closed
   * already, at the same moment even. A page that died between the two rows is finished by the next attempt, for the person
   * who began it and for owners of the site; `forbidden` for others. So is what was opened again.
   */
  close(snapshot: Snapshot): Promise<SnapshotHeader>;
  /**
   * Opens it again, so that it can be closed anew: its row gets another version, and keeps what it said in the version
   * before. Rejects with `conflict` when somebody changed it since, `forbidden` like `close`.
   */
  reopen(seen: Pick<SnapshotHeader, 'id' | 'etag'>): Promise<void>;
}
