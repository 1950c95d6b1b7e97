import { completionsList } from '../../lists/training';
import type { CompletionEntry } from '../../domain/training/completion';
import type { NewEntry } from '../../domain/training/record/courseEntry';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { mapValues } from '../updates/byNotice';
import { completionColumns, fromEntry, toEntry, type CompletionRow } from './completionMapper';
import { rowsOf } from './rowsOf';

const list = completionsList;

function entriesOf(rows: readonly CompletionRow[]): readonly CompletionEntry[] {
  return rows.flatMap((row) => toEntry(row) ?? []);
}

function oldestFirst(a: CompletionEntry, b: CompletionEntry): number {
  return a.id - b.id;
}

/** The rows that say what people did. They are added, never changed. */
export class CompletionLog {
  private readonly reader: ListReader<typeof completionsList, (typeof completionColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, completionColumns);
  }

  /** Oldest first, with files. */
  public async ofAssignment(assignmentId: number): Promise<readonly CompletionEntry[]> {
    const rows = await this.reader.rowsWithFiles({ filter: equals(list, 'assignment', assignmentId) });
    return rows.flatMap(({ row, files }) => toEntry(row, files) ?? []).sort(oldestFirst);
  }

  /** Oldest first. */
  public async ofPerson(personId: number): Promise<readonly CompletionEntry[]> {
    const rows = await this.reader.rows({ filter: equals(list, 'learner', personId) });
    return [...entriesOf(rows)].sort(oldestFirst);
  }

  public async ofPlanStarts(
    startIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly CompletionEntry[]>> {
    const rows = await rowsOf(this.reader, {
      ids: startIds,
      isOf: (id) => equals(list, 'planStart', id),
      idOf: ({ planStart }) => planStart?.id
    });
    return mapValues(rows, entriesOf);
  }

  public async entry(id: number): Promise<CompletionEntry | undefined> {
    return toEntry(await this.reader.row(id));
  }

  /** The id of the new row; `undefined` when the log has one with this key already. */
  public async add(entry: NewEntry): Promise<number | undefined> {
    const row = toItem(list, fromEntry(entry), await this.site.timeZone());
    try {
      const added: unknown = await this.site.list(list).items.add(row);
      return (added as { Id: number }).Id;
    } catch (error) {
      if (isRepositoryError(error, 'conflict')) return undefined;
      throw error;
    }
  }
}
