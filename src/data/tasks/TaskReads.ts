import { taskLogList, tasksList } from '../../lists';
import type { Task, TaskLogEntry } from '../../domain/tasks/task';
import { isThresholdError } from '../client/responseError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { and, equals, isNotEmpty, notBefore, withIds, type Filter } from '../odata';
import { logColumns, toLogEntry } from './logMapper';
import { sourceFilters } from './sourceKeys';
import { taskColumns, toTask, type TaskRow } from './taskMapper';

/** Everything that is read of tasks and their log. */
export class TaskReads {
  private readonly tasks: ListReader<typeof tasksList, (typeof taskColumns)[number]>;
  private readonly log: ListReader<typeof taskLogList, (typeof logColumns)[number]>;

  public constructor(site: DataSite) {
    this.tasks = new ListReader(site, tasksList, taskColumns);
    this.log = new ListReader(site, taskLogList, logColumns);
  }

  public async get(id: number): Promise<Task> {
    return toTask(await this.tasks.row(id));
  }

  /** The tasks with these ids that are there, at most a batch of them. */
  public async withIds(ids: readonly number[]): Promise<readonly Task[]> {
    const [first, ...others] = ids;
    return first === undefined ? [] : this.find(withIds(first, ...others));
  }

  public async open(): Promise<readonly Task[]> {
    // Not sorted by the server: with a filter and an order SharePoint may have to touch more rows than it allows.
    return this.find(equals(tasksList, 'status', 'Open'));
  }

  public async doneSince(instant: string): Promise<readonly Task[]> {
    // Recurring tasks have a date of completion as well, and stay open.
    return this.find(and(notBefore(tasksList, 'completedOn', instant), equals(tasksList, 'status', 'Done')));
  }

  public async recentlyDone(limit: number): Promise<readonly Task[]> {
    const isDone = ({ status, completedOn }: TaskRow): boolean => status === 'Done' && completedOn !== null;
    const orderBy = [{ column: 'completedOn', descending: true }] as const;
    try {
      const rows = await this.tasks.rows({ filter: equals(tasksList, 'status', 'Done'), orderBy, limit });
      return rows.filter(isDone).map(toTask);
    } catch (error) {
      if (!isThresholdError(error)) throw error;
      // More tasks are done than one query may touch; the order alone is always allowed.
      return (await this.tasks.firstThatPass(orderBy, limit, isDone)).map(toTask);
    }
  }

  public async followUpsOf(taskId: number): Promise<readonly Task[]> {
    const tasks = await this.find(equals(tasksList, 'followUpOf', taskId));
    return [...tasks].sort((a, b) => b.id - a.id);
  }

  public async findBySource(sourceKeys: readonly string[]): Promise<readonly Task[]> {
    return (await Promise.all(sourceFilters(sourceKeys).map((filter) => this.find(filter)))).flat();
  }

  public async starterTasks(): Promise<readonly Task[]> {
    return this.find(isNotEmpty(tasksList, 'starterTag'));
  }

  public async history(taskId: number): Promise<readonly TaskLogEntry[]> {
    const found = await this.log.rowsWithFiles({ filter: equals(taskLogList, 'task', taskId) });
    return found.map(({ row, files }) => toLogEntry(row, files)).sort((a, b) => b.id - a.id);
  }

  public async logOf(months: readonly string[]): Promise<readonly TaskLogEntry[]> {
    const found = await Promise.all(
      [...new Set(months)].map((month) => this.log.rows({ filter: equals(taskLogList, 'dueMonth', month) }))
    );
    return found
      .flat()
      .map((row) => toLogEntry(row))
      .sort((a, b) => a.id - b.id);
  }

  private async find(filter: Filter): Promise<readonly Task[]> {
    return (await this.tasks.rows({ filter })).map(toTask);
  }
}
