import { tasksList } from '../../lists';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Completion, EvidenceFile } from '../../domain/tasks/completion';
import type { OccurrenceRef } from '../../domain/tasks/occurrence';
import type { Task, TaskDraft, TaskLogEntry, TaskVersion } from '../../domain/tasks/task';
import type {
  AddManyProgress,
  AddManyResult,
  ChangeManyResult,
  RemovedTask,
  SourcedDraft,
  TaskChange,
  TaskRepository
} from '../../domain/tasks/TaskRepository';
import { stateOfMovedTask } from '../../domain/tasks/taskState';
import type { DataSite } from '../DataSite';
import { recycleRow, restoreRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { addMany } from './addMany';
import { changeMany } from './changeMany';
import { checkDraft } from './checkDraft';
import { OccurrenceActions } from './OccurrenceActions';
import { fromDraft } from './taskMapper';
import { TaskReads } from './TaskReads';

/** The tasks and their log in SharePoint lists. */
export class PnpTaskRepository implements TaskRepository {
  private readonly reads: TaskReads;
  private readonly actions: OccurrenceActions;

  public constructor(private readonly site: DataSite) {
    this.reads = new TaskReads(site);
    this.actions = new OccurrenceActions(site, (id) => this.get(id));
  }

  public open(): Promise<readonly Task[]> {
    return this.reads.open();
  }

  public recentlyDone(limit: number): Promise<readonly Task[]> {
    return this.reads.recentlyDone(limit);
  }

  public doneSince(instant: string): Promise<readonly Task[]> {
    return this.reads.doneSince(instant);
  }

  public get(id: number): Promise<Task> {
    return this.reads.get(id);
  }

  public history(taskId: number): Promise<readonly TaskLogEntry[]> {
    return this.reads.history(taskId);
  }

  public logOf(months: readonly string[]): Promise<readonly TaskLogEntry[]> {
    return this.reads.logOf(months);
  }

  public followUpsOf(taskId: number): Promise<readonly Task[]> {
    return this.reads.followUpsOf(taskId);
  }

  public findBySource(sourceKeys: readonly string[]): Promise<readonly Task[]> {
    return this.reads.findBySource(sourceKeys);
  }

  public starterTasks(): Promise<readonly Task[]> {
    return this.reads.starterTasks();
  }

  public async add(draft: TaskDraft, followUpOf?: number): Promise<Task> {
    checkDraft(draft);
    const values = { ...fromDraft(draft), status: 'Open', followUpOf } as const;
    const row = toItem(tasksList, values, await this.site.timeZone());
    const added: unknown = await this.site.list(tasksList).items.add(row);
    return this.get((added as { Id: number }).Id);
  }

  public async update(version: TaskVersion, draft: TaskDraft): Promise<Task> {
    checkDraft(draft);
    const [current, timeZone, today] = await Promise.all([
      this.sameVersion(version),
      this.site.timeZone(),
      this.site.today()
    ]);
    const values = { ...fromDraft(draft), ...stateOfMovedTask(current, draft, today) };
    await updateRow(this.site, tasksList, version, toItem(tasksList, values, timeZone));
    return this.get(version.id);
  }

  public async complete(task: Task, occurrence: OccurrenceRef, completion: Completion): Promise<Task> {
    await this.actions.complete(task, occurrence, completion);
    return this.get(task.id);
  }

  public async skip(task: Task, occurrence: OccurrenceRef, reason: string): Promise<Task> {
    await this.actions.skip(task, occurrence, reason);
    return this.get(task.id);
  }

  public async signOff(task: Task, occurrence: OccurrenceRef, note: string): Promise<Task> {
    await this.actions.signOff(task, occurrence, note);
    return this.get(task.id);
  }

  public async sendBack(task: Task, occurrence: OccurrenceRef, reason: string): Promise<Task> {
    await this.actions.sendBack(task, occurrence, reason);
    return this.get(task.id);
  }

  public async reopen(task: Task, occurrence: OccurrenceRef, note: string): Promise<Task> {
    await this.actions.reopen(task, occurrence, note);
    return this.get(task.id);
  }

  public async move(task: Task, occurrence: OccurrenceRef, to: CalendarDate, note: string): Promise<Task> {
    await this.actions.move(task, occurrence, to, note);
    return this.get(task.id);
  }

  public addEvidence(task: Task, occurrence: OccurrenceRef, files: readonly EvidenceFile[]): Promise<void> {
    return this.actions.addEvidence(task, occurrence, files);
  }

  public async remove(version: TaskVersion): Promise<RemovedTask> {
    // SharePoint's recycling does not look at ETags, so the version is compared first.
    await this.sameVersion(version);
    const recycleBinId = await recycleRow(this.site, tasksList, version.id);
    return { taskId: version.id, recycleBinId };
  }

  public restore(removed: RemovedTask): Promise<void> {
    return restoreRow(this.site, removed.recycleBinId);
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

  public changeMany(
    changes: readonly TaskChange[],
    onProgress: (progress: AddManyProgress) => void = () => undefined,
    signal?: AbortSignal
  ): Promise<ChangeManyResult> {
    return changeMany(this.site, (ids) => this.reads.withIds(ids), changes, onProgress, signal);
  }

  /** The task as it is now. Rejects with `conflict` when it is not the version that somebody saw. */
  private async sameVersion({ id, etag }: TaskVersion): Promise<Task> {
    const current = await this.get(id);
    if (current.etag === etag) return current;
    throw new RepositoryError('conflict', `Task ${id} is at ${current.etag}, not at ${etag}.`);
  }
}
