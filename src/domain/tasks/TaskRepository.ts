import type { CalendarDate } from '../dates/calendarDate';
import type { Completion, EvidenceFile } from './completion';
import type { OccurrenceRef } from './occurrence';
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
  /** All open tasks: those to be done once, recurring ones, renewals. One indexed read, however long the log is. */
  open(): Promise<readonly Task[]>;
  /** The tasks that were completed last, latest first. */
  recentlyDone(limit: number): Promise<readonly Task[]>;
  /** The tasks that are done and were completed at or after this instant (ISO 8601). */
  doneSince(instant: string): Promise<readonly Task[]>;
  /** Rejects with `notFound` when the task is gone. */
  get(id: number): Promise<Task>;
  /** What happened to the task, latest first, with the files that were attached. */
  history(taskId: number): Promise<readonly TaskLogEntry[]>;
  /** Everything that was logged about occurrences due in these months (`2026-03`), oldest first, without files. */
  logOf(months: readonly string[]): Promise<readonly TaskLogEntry[]>;
  /** The follow-ups of a task, whether open or done, latest first. */
  followUpsOf(taskId: number): Promise<readonly Task[]>;
  /** `followUpOf`: id of the task whose result made this one necessary. */
  add(draft: TaskDraft, followUpOf?: number): Promise<Task>;
  /**
   * Rejects with `conflict` when somebody changed the task since `version`. When the due date of a late task is moved,
   * the task stays late (`stateOfMovedTask`).
   */
  update(version: TaskVersion, draft: TaskDraft): Promise<Task>;
  /** Changes a few fields of many tasks. Can be stopped through `signal`; what was changed stays. */
  changeMany(
    changes: readonly TaskChange[],
    onProgress?: (progress: AddManyProgress) => void,
    signal?: AbortSignal
  ): Promise<ChangeManyResult>;
  /**
   * Records the completion of one occurrence, files first, and gives the task its new state (`taskStateAfter`). Rejects
   * with `conflict` when the occurrence was settled already (by somebody else, at the same moment even), with `invalid`
   * when something that the task demands is missing (`completionProblems`). An attempt that died halfway is finished by
   * the next one, for the person who began it.
   */
  complete(task: Task, occurrence: OccurrenceRef, completion: Completion): Promise<Task>;
  /** Leaves one occurrence out, for a reason. Rejects like `complete`; `invalid` without a reason. */
  skip(task: Task, occurrence: OccurrenceRef, reason: string): Promise<Task>;
  /** A second person confirms what somebody handed in. Rejects with `forbidden` for the person who did it. */
  signOff(task: Task, occurrence: OccurrenceRef, note: string): Promise<Task>;
  /** A second person does not confirm it: the occurrence is open again. `invalid` without a reason. */
  sendBack(task: Task, occurrence: OccurrenceRef, reason: string): Promise<Task>;
  /** Takes a completion or a skip back: the occurrence is open again. Rejects with `conflict` when it is open already. */
  reopen(task: Task, occurrence: OccurrenceRef, note: string): Promise<Task>;
  /** Gives one occurrence another date. A late one stays late. */
  move(task: Task, occurrence: OccurrenceRef, to: CalendarDate, note: string): Promise<Task>;
  /** Attaches files to the occurrence, in a log row of their own. */
  addEvidence(task: Task, occurrence: OccurrenceRef, files: readonly EvidenceFile[]): Promise<void>;
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

/** The fields of a draft that can be changed in many tasks at once. */
export type BulkFields = Pick<TaskDraft, 'owner' | 'backup' | 'dueDate' | 'focusArea'>;

export interface TaskChange {
  /** As the person saw it: a task that was changed since is not changed again. */
  readonly task: Task;
  readonly fields: Partial<BulkFields>;
}

/** What became of each change. `notTried`: ids of tasks that were not reached because the work was stopped. */
export interface ChangeManyResult {
  readonly changed: readonly Task[];
  readonly failed: readonly { readonly task: Task; readonly error: Error }[];
  readonly notTried: readonly number[];
}

export interface RemovedTask {
  readonly taskId: number;
  /** Id of the entry in the site's recycle bin. */
  readonly recycleBinId: string;
}
