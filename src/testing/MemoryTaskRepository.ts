import type { CalendarDate } from '../domain/dates/calendarDate';
import type { Completion, EvidenceFile } from '../domain/tasks/completion';
import { RepositoryError } from '../domain/RepositoryError';
import type { OccurrenceRef } from '../domain/tasks/occurrence';
import type { Task, TaskDraft, TaskLogEntry, TaskVersion } from '../domain/tasks/task';
import type {
  AddManyProgress,
  AddManyResult,
  ChangeManyResult,
  RemovedTask,
  SourcedDraft,
  TaskChange,
  TaskRepository
} from '../domain/tasks/TaskRepository';
import { draftOf } from '../domain/tasks/taskDraft';
import { stateOfMovedTask } from '../domain/tasks/taskState';
import { Faults } from './Faults';
import { firstEtag, nextEtag } from './memoryEtag';
import { accessOf, type MemoryPerson } from './memoryPeople';
import { personOf, type MemoryLogRow, type MemorySite } from './MemorySite';
import { MemoryTaskEvents } from './memoryTaskEvents';
import { storedDraft } from './storedDraft';

type Right = 'canAdd' | 'canEdit' | 'canDelete';

const byId = (a: Task, b: Task): number => a.id - b.id;

/** The in-memory twin of the task repository: one person's view of a shared `MemorySite`. */
export class MemoryTaskRepository extends Faults implements TaskRepository {
  private readonly events: MemoryTaskEvents;

  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson = site.personByRole('owner')
  ) {
    super();
    this.events = new MemoryTaskEvents(site, person, (task) => this.store(task));
  }

  public async open(): Promise<readonly Task[]> {
    return this.find((task) => task.status === 'Open');
  }

  public async recentlyDone(limit: number): Promise<readonly Task[]> {
    const done = await this.find((task) => task.status === 'Done' && task.completedOn !== null);
    const finished = (task: Task): string => task.completedOn ?? '';
    return [...done].sort((a, b) => finished(b).localeCompare(finished(a)) || b.id - a.id).slice(0, limit);
  }

  public async doneSince(instant: string): Promise<readonly Task[]> {
    const since = Date.parse(instant);
    return this.find((task) => task.status === 'Done' && Date.parse(task.completedOn ?? '') >= since);
  }

  public async get(id: number): Promise<Task> {
    return this.read(() => this.row(id));
  }

  public async history(taskId: number): Promise<readonly TaskLogEntry[]> {
    return this.read(() =>
      this.site.log
        .filter((row) => row.taskId === taskId)
        .map(toEntry)
        .reverse()
    );
  }

  public async logOf(months: readonly string[]): Promise<readonly TaskLogEntry[]> {
    const monthOf = ({ due, on }: MemoryLogRow): string => (due ?? on).slice(0, 7);
    return this.read(() =>
      this.site.log
        .filter((row) => months.includes(monthOf(row)))
        .map((row) => ({ ...toEntry(row), files: [] }))
    );
  }

  public async followUpsOf(taskId: number): Promise<readonly Task[]> {
    const found = await this.find((task) => task.followUpOf?.id === taskId);
    return [...found].reverse();
  }

  public async add(draft: TaskDraft, followUpOf?: number): Promise<Task> {
    return this.write('canAdd', () => {
      const origin = followUpOf === undefined ? null : this.row(followUpOf);
      return this.insert(draft, null, null, origin && { id: origin.id, title: origin.title });
    });
  }

  public async update(version: TaskVersion, draft: TaskDraft): Promise<Task> {
    return this.write('canEdit', () => {
      const current = this.sameVersion(version);
      const moved = stateOfMovedTask(current, draft, this.site.today());
      return this.store({ ...current, ...storedDraft(draft), ...moved });
    });
  }

  public async complete(task: Task, occurrence: OccurrenceRef, completion: Completion): Promise<Task> {
    return this.write('canEdit', () => this.events.complete(this.row(task.id), occurrence, completion));
  }

  public async skip(task: Task, occurrence: OccurrenceRef, reason: string): Promise<Task> {
    return this.write('canEdit', () => this.events.skip(this.row(task.id), occurrence, reason));
  }

  public async signOff(task: Task, occurrence: OccurrenceRef, note: string): Promise<Task> {
    return this.write('canEdit', () => this.events.decide(this.row(task.id), occurrence, 'Signed off', note));
  }

  public async sendBack(task: Task, occurrence: OccurrenceRef, reason: string): Promise<Task> {
    return this.write('canEdit', () =>
      this.events.decide(this.row(task.id), occurrence, 'Sent back', reason)
    );
  }

  public async reopen(task: Task, occurrence: OccurrenceRef, note: string): Promise<Task> {
    return this.write('canEdit', () => this.events.reopen(this.row(task.id), occurrence, note));
  }

  public async move(task: Task, occurrence: OccurrenceRef, to: CalendarDate, note: string): Promise<Task> {
    return this.write('canEdit', () => this.events.move(this.row(task.id), occurrence, to, note));
  }

  public async addEvidence(
    task: Task,
    occurrence: OccurrenceRef,
    files: readonly EvidenceFile[]
  ): Promise<void> {
    return this.write('canEdit', () => this.events.addEvidence(this.row(task.id), occurrence, files));
  }

  public async remove(version: TaskVersion): Promise<RemovedTask> {
    return this.write('canDelete', () => {
      const current = this.sameVersion(version);
      const recycleBinId = `bin-${this.site.nextId()}`;
      this.site.recycleBin.set(recycleBinId, current);
      this.site.tasks.delete(current.id);
      return { taskId: current.id, recycleBinId };
    });
  }

  public async restore(removed: RemovedTask): Promise<void> {
    return this.write('canDelete', () => {
      const task = this.site.recycleBin.get(removed.recycleBinId);
      if (!task || !('status' in task))
        throw new RepositoryError('notFound', 'The recycle bin does not hold this task.');
      this.site.recycleBin.delete(removed.recycleBinId);
      this.site.tasks.set(task.id, task);
    });
  }

  public async findBySource(sourceKeys: readonly string[]): Promise<readonly Task[]> {
    const wanted = new Set(sourceKeys);
    return this.find((task) => task.sourceKey !== null && wanted.has(task.sourceKey));
  }

  public async starterTasks(): Promise<readonly Task[]> {
    return this.find((task) => task.starterTag !== null);
  }

  public async addMany(
    drafts: readonly SourcedDraft[],
    onProgress?: (progress: AddManyProgress) => void,
    signal?: AbortSignal
  ): Promise<AddManyResult> {
    await this.write('canAdd', () => undefined);
    const added: string[] = [];
    const alreadyThere: string[] = [];
    const failed: { sourceKey: string; error: Error }[] = [];
    let tried = 0;
    for (const { draft, sourceKey, starterTag } of drafts) {
      if (signal?.aborted) break;
      tried++;
      try {
        if (this.all().some((task) => task.sourceKey === sourceKey)) alreadyThere.push(sourceKey);
        else {
          this.insert(draft, sourceKey, starterTag, null);
          added.push(sourceKey);
        }
      } catch (error) {
        failed.push({ sourceKey, error: error as Error });
      }
      onProgress?.({ done: tried, total: drafts.length });
    }
    return { added, alreadyThere, failed, notTried: drafts.slice(tried).map((draft) => draft.sourceKey) };
  }

  public async changeMany(
    changes: readonly TaskChange[],
    onProgress?: (progress: AddManyProgress) => void,
    signal?: AbortSignal
  ): Promise<ChangeManyResult> {
    await this.write('canEdit', () => undefined);
    const changed: Task[] = [];
    const failed: { task: Task; error: Error }[] = [];
    let tried = 0;
    for (const { task, fields } of changes) {
      if (signal?.aborted) break;
      tried++;
      try {
        const current = this.sameVersion(task);
        const draft = { ...draftOf(current), ...fields };
        const moved = fields.dueDate === undefined ? {} : stateOfMovedTask(current, draft, this.site.today());
        changed.push(this.store({ ...current, ...storedDraft(draft), ...moved }));
      } catch (error) {
        failed.push({ task, error: error as Error });
      }
      onProgress?.({ done: tried, total: changes.length });
    }
    return { changed, failed, notTried: changes.slice(tried).map(({ task }) => task.id) };
  }

  private all(): readonly Task[] {
    return [...this.site.tasks.values()].sort(byId);
  }

  private find(matches: (task: Task) => boolean): Promise<readonly Task[]> {
    return this.read(() => this.all().filter(matches));
  }

  private row(id: number): Task {
    const task = this.site.tasks.get(id);
    if (!task) throw new RepositoryError('notFound', `Task ${id} is gone.`);
    return task;
  }

  private sameVersion({ id, etag }: TaskVersion): Task {
    const current = this.row(id);
    if (current.etag === etag) return current;
    throw new RepositoryError('conflict', `Task ${id} is at ${current.etag}, not at ${etag}.`);
  }

  private async read<T>(work: () => T): Promise<T> {
    await this.pass();
    this.site.requireLists('tasks', 'taskLog');
    return work();
  }

  private async write<T>(right: Right, work: () => T): Promise<T> {
    await this.pass();
    this.site.requireLists('tasks', 'taskLog');
    if (!accessOf[this.person.role][right]) {
      throw new RepositoryError('forbidden', `${this.person.name} has no right to do this.`);
    }
    return work();
  }

  private insert(
    draft: TaskDraft,
    sourceKey: string | null,
    starterTag: string | null,
    followUpOf: Task['followUpOf']
  ): Task {
    const id = this.site.nextId();
    return this.store({
      ...storedDraft(draft),
      id,
      etag: firstEtag(id),
      status: 'Open',
      completedOn: null,
      completedBy: null,
      cycle: 0,
      recent: [],
      lateSince: null,
      followUpOf,
      sourceKey,
      starterTag,
      modifiedOn: '',
      modifiedBy: personOf(this.person)
    });
  }

  private store(task: Task): Task {
    const stored: Task = {
      ...task,
      etag: nextEtag(task.etag),
      modifiedOn: this.site.nowIso(),
      modifiedBy: personOf(this.person)
    };
    this.site.tasks.set(task.id, stored);
    return stored;
  }
}

function toEntry({ key: _key, ...entry }: MemoryLogRow): TaskLogEntry {
  return entry;
}
