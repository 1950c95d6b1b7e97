import type { Alert, PlanAnswer, PlanNote } from '../../domain/overview/plan/planModel';
import { RepositoryError } from '../../domain/RepositoryError';
import { MemoryPartRepository } from '../MemoryPartRepository';
import type { MemorySite } from '../MemorySite';

/** A row of closed reports: that of everybody, or what stands behind it. */
export interface MemorySnapshotRow {
  readonly id: number;
  readonly etag: string;
  readonly key: string;
  readonly asOf: string;
  readonly isClosed: boolean;
  readonly text: string;
  readonly author: number;
  readonly editor: string;
}

export type MemoryPlanRow =
  { readonly kind: 'note'; readonly row: PlanNote } | { readonly kind: 'alert'; readonly row: Alert };

/** The rows of the overview on a `MemorySite`: what one person writes, another one reads. */
export class MemoryOverview {
  public readonly answers: Map<number, PlanAnswer> = new Map();
  public readonly notes: Map<number, PlanNote> = new Map();
  public readonly alerts: Map<number, Alert> = new Map();
  /** By the id of their entry in the recycle bin. */
  public readonly removed: Map<string, MemoryPlanRow> = new Map();
  /** By key of the period. */
  public readonly reports: Map<string, MemorySnapshotRow> = new Map();
  /** What reports said before, the earliest first. */
  public readonly earlierReports: MemorySnapshotRow[] = [];
  public readonly behind: Map<string, MemorySnapshotRow> = new Map();
  private lastId: number = 0;

  public constructor(
    public readonly site: MemorySite,
    /** `false`: the lists are not there yet. */
    public setUp: boolean = true
  ) {}

  /** An id that no row has. */
  public nextId(): number {
    const plan = [this.answers, this.notes, this.alerts];
    const closed = [...this.reports.values(), ...this.behind.values()];
    do this.lastId++;
    while (plan.some((rows) => rows.has(this.lastId)) || closed.some(({ id }) => id === this.lastId));
    return this.lastId;
  }
}

/** What the memory repositories of the overview have in common: faults on demand, rights, lists that may be missing. */
export abstract class MemoryOverviewRepository extends MemoryPartRepository<MemoryOverview> {
  protected get part(): string {
    return 'the overview';
  }

  /** The row, when nobody has changed it since it was seen. */
  protected unchanged<Row extends { readonly id: number; readonly etag: string }>(
    rows: Iterable<Row>,
    { id, etag }: { readonly id: number; readonly etag: string }
  ): Row {
    const row = Array.from(rows).find((one) => one.id === id);
    if (!row) throw new RepositoryError('notFound', `Row ${id} is gone.`);
    if (row.etag === etag) return row;
    throw new RepositoryError('conflict', `Row ${id} is at ${row.etag}, not at ${etag}.`);
  }
}
