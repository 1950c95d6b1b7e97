import { SPQueryable, spPost } from '@pnp/sp';
import { taskLogList, tasksList, type FocusArea } from '../../lists';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Task, TaskDraft, TaskLogEntry, TaskVersion } from '../../domain/tasks/task';
import type {
  AddManyProgress,
  AddManyResult,
  RemovedTask,
  SourcedDraft,
  TaskRepository
} from '../../domain/tasks/TaskRepository';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals, isNotEmpty, literal } from '../odata';
import { toItem } from '../rowWriter';
import { addMany } from './addMany';
import { checkDraft } from './checkDraft';
import { countDone } from './countDone';
import { sourceFilters } from './sourceKeys';
import { performTaskAction } from './taskAction';
import { fromDraft, logColumns, taskColumns, toLogEntry, toTask } from './taskMapper';

/** The tasks and their log in SharePoint lists. */
export class PnpTaskRepository implements TaskRepository {
  private readonly tasks: ListReader<typeof tasksList, (typeof taskColumns)[number]>;
  private readonly log: ListReader<typeof taskLogList, (typeof logColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.tasks = new ListReader(site, tasksList, taskColumns);
    this.log = new ListReader(site, taskLogList, logColumns);
  }

  public async open(): Promise<readonly Task[]> {
    // Not sorted by the server: with a filter and an order SharePoint may have to touch more rows than it allows.
    const rows = await this.tasks.rows({ filter: equals(tasksList, 'status', 'Open') });
    return rows.map(toTask);
  }

  public async recentlyDone(limit: number): Promise<readonly Task[]> {
    // Not filtered by the server: most tasks of an old list are done, and only done tasks have a completion date.
    const rows = await this.tasks.rows({ orderBy: [{ column: 'completedOn', descending: true }], limit });
    return rows.map(toTask).filter((task) => task.status === 'Done' && task.completedOn !== null);
  }

  public async countDone(): Promise<Readonly<Record<FocusArea, number>>> {
    return countDone(this.site);
  }

  public async get(id: number): Promise<Task> {
    return toTask(await this.tasks.row(id));
  }

  public async history(taskId: number): Promise<readonly TaskLogEntry[]> {
    const rows = await this.log.rows({ filter: equals(taskLogList, 'task', taskId) });
    return rows.map(toLogEntry).sort((a, b) => b.id - a.id);
  }

  public async add(draft: TaskDraft): Promise<Task> {
    checkDraft(draft);
    const row = toItem(tasksList, { ...fromDraft(draft), status: 'Open' }, await this.site.timeZone());
    const added: unknown = await this.site.list(tasksList).items.add(row);
    return this.get((added as { Id: number }).Id);
  }

  public async update(version: TaskVersion, draft: TaskDraft): Promise<Task> {
    checkDraft(draft);
    const row = toItem(tasksList, fromDraft(draft), await this.site.timeZone());
    await this.item(version.id).update(row, version.etag);
    return this.get(version.id);
  }

  public async complete(task: Task, note: string): Promise<Task> {
    await performTaskAction(this.site, (id) => this.get(id), task, note, {
      action: 'Completed',
      from: 'Open',
      change: ({ by, on }) => ({ status: 'Done', completedOn: on, completedBy: by })
    });
    return this.get(task.id);
  }

  public async reopen(task: Task, note: string): Promise<Task> {
    await performTaskAction(this.site, (id) => this.get(id), task, note, {
      action: 'Reopened',
      from: 'Done',
      change: () => ({ status: 'Open', cycle: task.cycle + 1, completedOn: null, completedBy: null })
    });
    return this.get(task.id);
  }

  public async remove(version: TaskVersion): Promise<RemovedTask> {
    // SharePoint's recycling does not look at ETags, so the version is compared first.
    const current = await this.get(version.id);
    if (current.etag !== version.etag) {
      throw new RepositoryError(
        'conflict',
        `Task ${version.id} is at ${current.etag}, not at ${version.etag}.`
      );
    }
    const answer: unknown = await this.item(version.id).recycle();
    const recycleBinId = (answer as { value?: unknown }).value;
    if (typeof recycleBinId !== 'string') {
      throw new RepositoryError('invalid', `SharePoint did not say where task ${version.id} went.`);
    }
    return { taskId: version.id, recycleBinId };
  }

  public async restore(removed: RemovedTask): Promise<void> {
    const entry = SPQueryable(
      this.site.client.sp.web,
      `RecycleBin(${literal(removed.recycleBinId)})/restore`
    );
    await spPost(entry);
  }

  public async findBySource(sourceKeys: readonly string[]): Promise<readonly Task[]> {
    const found = await Promise.all(sourceFilters(sourceKeys).map((filter) => this.tasks.rows({ filter })));
    return found.flat().map(toTask);
  }

  public async starterTasks(): Promise<readonly Task[]> {
    const rows = await this.tasks.rows({ filter: isNotEmpty(tasksList, 'starterTag') });
    return rows.map(toTask);
  }

  public async addMany(
    drafts: readonly SourcedDraft[],
    onProgress: (progress: AddManyProgress) => void = () => undefined,
    signal?: AbortSignal
  ): Promise<AddManyResult> {
    const found = await this.findBySource(drafts.map((one) => one.sourceKey));
    const existing = new Set(found.flatMap((task) => task.sourceKey ?? []));
    return addMany(this.site, drafts, existing, onProgress, signal);
  }

  private item(id: number): ReturnType<ReturnType<DataSite['list']>['items']['getById']> {
    return this.site.list(tasksList).items.getById(id);
  }
}
