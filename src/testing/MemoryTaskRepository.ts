import { focusAreas, type FocusArea } from '../lists';
import { RepositoryError } from '../domain/RepositoryError';
import { logKey } from '../domain/tasks/logKey';
import type { Task, TaskAction, TaskDraft, TaskLogEntry, TaskVersion } from '../domain/tasks/task';
import type {
  AddManyProgress,
  AddManyResult,
  RemovedTask,
  SourcedDraft,
  TaskRepository
} from '../domain/tasks/TaskRepository';
import { validateDraft } from '../domain/tasks/validateDraft';
import { Faults } from './Faults';
import { accessOf, type MemoryPerson } from './memoryPeople';
import { personOf, type MemorySite } from './MemorySite';
import { firstEtag, nextEtag } from './memoryEtag';

type Right = 'canAdd' | 'canEdit' | 'canDelete';

/** The in-memory twin of the task repository: one person's view of a shared `MemorySite`. */
export class MemoryTaskRepository extends Faults implements TaskRepository {
  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson = site.personByRole('owner')
  ) {
    super();
  }

  public async open(): Promise<readonly Task[]> {
    return this.read(() => this.all().filter((task) => task.status === 'Open'));
  }

  public async recentlyDone(limit: number): Promise<readonly Task[]> {
    const finished = (task: Task): string => task.completedOn ?? '';
    return this.read(() =>
      this.all()
        .filter((task) => task.status === 'Done' && task.completedOn !== null)
        .sort((a, b) => finished(b).localeCompare(finished(a)) || b.id - a.id)
        .slice(0, limit)
    );
  }

  public async countDone(): Promise<Readonly<Record<FocusArea, number>>> {
    return this.read(() => {
      const done = this.all().filter((task) => task.status === 'Done');
      const count = (area: FocusArea): number => done.filter((task) => task.focusArea === area).length;
      return Object.fromEntries(focusAreas.map((area) => [area, count(area)])) as Record<FocusArea, number>;
    });
  }

  public async get(id: number): Promise<Task> {
    return this.read(() => this.row(id));
  }

  public async history(taskId: number): Promise<readonly TaskLogEntry[]> {
    return this.read(() =>
      this.site.log
        .filter((row) => row.taskId === taskId)
        .map(({ key: _key, ...entry }) => entry)
        .reverse()
    );
  }

  public async add(draft: TaskDraft): Promise<Task> {
    return this.write('canAdd', () => this.insert(draft, null, null));
  }

  public async update(version: TaskVersion, draft: TaskDraft): Promise<Task> {
    return this.write('canEdit', () => {
      const current = this.row(version.id);
      this.requireSameVersion(current, version);
      return this.store({ ...current, ...checked(draft) });
    });
  }

  public async complete(task: Task, note: string): Promise<Task> {
    return this.write('canEdit', () => {
      const { current, logged } = this.startAction(task, 'Completed', 'Open', note);
      return this.store({ ...current, status: 'Done', completedOn: logged.on, completedBy: logged.by });
    });
  }

  public async reopen(task: Task, note: string): Promise<Task> {
    return this.write('canEdit', () => {
      const { current } = this.startAction(task, 'Reopened', 'Done', note);
      const cycle = current.cycle + 1;
      return this.store({ ...current, status: 'Open', cycle, completedOn: null, completedBy: null });
    });
  }

  public async remove(version: TaskVersion): Promise<RemovedTask> {
    return this.write('canDelete', () => {
      const current = this.row(version.id);
      this.requireSameVersion(current, version);
      const recycleBinId = `bin-${this.site.nextId()}`;
      this.site.recycleBin.set(recycleBinId, current);
      this.site.tasks.delete(current.id);
      return { taskId: current.id, recycleBinId };
    });
  }

  public async restore(removed: RemovedTask): Promise<void> {
    return this.write('canDelete', () => {
      const task = this.site.recycleBin.get(removed.recycleBinId);
      if (!task) throw new RepositoryError('notFound', 'The recycle bin does not hold this task.');
      this.site.recycleBin.delete(removed.recycleBinId);
      this.site.tasks.set(task.id, task);
    });
  }

  public async findBySource(sourceKeys: readonly string[]): Promise<readonly Task[]> {
    const wanted = new Set(sourceKeys);
    return this.read(() =>
      this.all().filter((task) => task.sourceKey !== null && wanted.has(task.sourceKey))
    );
  }

  public async starterTasks(): Promise<readonly Task[]> {
    return this.read(() => this.all().filter((task) => task.starterTag !== null));
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
          this.insert(draft, sourceKey, starterTag);
          added.push(sourceKey);
        }
      } catch (error) {
        failed.push({ sourceKey, error: error as Error });
      }
      onProgress?.({ done: tried, total: drafts.length });
    }
    return { added, alreadyThere, failed, notTried: drafts.slice(tried).map((draft) => draft.sourceKey) };
  }

  private all(): Task[] {
    return [...this.site.tasks.values()].sort((a, b) => a.id - b.id);
  }

  private row(id: number): Task {
    const task = this.site.tasks.get(id);
    if (!task) throw new RepositoryError('notFound', `Task ${id} is gone.`);
    return task;
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

  private requireSameVersion(current: Task, version: TaskVersion): void {
    if (current.etag !== version.etag) {
      throw new RepositoryError(
        'conflict',
        `Task ${current.id} is at ${current.etag}, not at ${version.etag}.`
      );
    }
  }

  /**
   * Writes the log row of an action, and answers the row as it is now: a mere edit since then is no conflict. A log row
   * that is there already comes from an attempt that died before it changed the status.
   */
  private startAction(
    task: Task,
    action: TaskAction,
    from: Task['status'],
    note: string
  ): { current: Task; logged: TaskLogEntry } {
    const current = this.row(task.id);
    if (current.status !== from || current.cycle !== task.cycle) {
      throw new RepositoryError('conflict', `Task ${task.id} is ${current.status} already.`);
    }
    const known = this.site.log.find((row) => row.key === logKey(task, action));
    return { current, logged: known ?? this.site.addLogRow(task, action, note, this.person) };
  }

  private insert(draft: TaskDraft, sourceKey: string | null, starterTag: string | null): Task {
    const id = this.site.nextId();
    const open = { status: 'Open', completedOn: null, completedBy: null, cycle: 0 } as const;
    const row = { id, etag: firstEtag(id), sourceKey, starterTag, ...open, ...checked(draft) };
    return this.store({ ...row, modifiedOn: '', modifiedBy: personOf(this.person) });
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

function checked(draft: TaskDraft): TaskDraft {
  const [problem] = validateDraft(draft);
  if (problem) throw new RepositoryError('invalid', `The ${problem.field} is ${problem.problem}.`);
  const { title, kind, focusArea, dueDate, owner, instructions, reference } = draft;
  return {
    title: title.trim(),
    kind,
    focusArea,
    dueDate,
    owner: owner && personOf(owner),
    instructions,
    reference
  };
}
