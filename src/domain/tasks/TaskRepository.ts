import type { FocusArea } from '../../lists';
import type { Task, TaskDraft, TaskLogEntry, TaskVersion } from './task';

/** A draft that can be recognised when it is added again. */
export interface SourcedDraft {
  readonly draft: TaskDraft;
  readonly sourceKey: string;
  /** Set for starter content, so that it can be removed again. */
  readonly starterTag: string | null;
}

export interface AddManyProgress {
  readonly done: number;
  readonly total: number;
}

/** What became of each draft: added, already there (by its source key), or not taken and why. */
export interface AddManyResult {
  readonly added: readonly string[];
  readonly alreadyThere: readonly string[];
  readonly failed: readonly { readonly sourceKey: string; readonly error: Error }[];
  /** Source keys that were not tried because the work was stopped. */
  readonly notTried: readonly string[];
}

/**
 * The tasks of the checklist and their log. All methods reject with `RepositoryError`; `notSetUp` when the lists are
 * not there.
 */
export interface TaskRepository {
  /** All open tasks. */
  open(): Promise<readonly Task[]>;
  /** The tasks that were completed last, latest first. */
  recentlyDone(limit: number): Promise<readonly Task[]>;
  /** How many tasks are done, by focus area. */
  countDone(): Promise<Readonly<Record<FocusArea, number>>>;
  /** Rejects with `notFound` when the task is gone. */
  get(id: number): Promise<Task>;
  /** What happened to the task, latest first. */
  history(taskId: number): Promise<readonly TaskLogEntry[]>;
  add(draft: TaskDraft): Promise<Task>;
  /** Rejects with `conflict` when somebody changed the task since `version`. */
  update(version: TaskVersion, draft: TaskDraft): Promise<Task>;
  /** Records the completion and closes the task. Rejects with `conflict` when it was already completed. */
  complete(task: Task, note: string): Promise<Task>;
  /** Records that the task is open again. Rejects with `conflict` when it is open already. */
  reopen(task: Task, note: string): Promise<Task>;
  /** Moves the task to the site's recycle bin; the result brings it back with `restore`. */
  remove(version: TaskVersion): Promise<RemovedTask>;
  restore(removed: RemovedTask): Promise<void>;
  /** The tasks that came from these sources, for imports that can be repeated. */
  findBySource(sourceKeys: readonly string[]): Promise<readonly Task[]>;
  /** All tasks of the starter content that are still there. */
  starterTasks(): Promise<readonly Task[]>;
  /** Adds what is not there yet. Can be stopped through `signal`; what was added stays. */
  addMany(
    drafts: readonly SourcedDraft[],
    onProgress?: (progress: AddManyProgress) => void,
    signal?: AbortSignal
  ): Promise<AddManyResult>;
}

export interface RemovedTask {
  readonly taskId: number;
  /** Id of the entry in the site's recycle bin. */
  readonly recycleBinId: string;
}
