import { isRepositoryError } from '../../../domain/RepositoryError';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Task } from '../../../domain/tasks/task';
import type {
  AddManyProgress,
  ChangeManyResult,
  TaskChange,
  TaskRepository
} from '../../../domain/tasks/TaskRepository';

/** How the work is watched and stopped. */
export interface BulkWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: AddManyProgress) => void;
  /** Hands over what was written, so that the screen shows it while the rest is under way. */
  readonly onWritten: (tasks: readonly Task[]) => void;
}

/** A write about one row that succeeded: `task` is as it is now. */
export interface WrittenRow {
  readonly item: ChecklistItem;
  readonly task: Task;
}

export interface RowsResult {
  readonly written: readonly WrittenRow[];
  readonly failed: readonly { readonly item: ChecklistItem; readonly error: unknown }[];
  /** Rows that were not reached because the work was stopped. */
  readonly notTried: readonly ChecklistItem[];
}

/** Writes that run at once: more would only make SharePoint ask to wait. */
const lanes = 4;

/** Rows of one task go one after the other: each write begins with what the one before has left. */
function byTask(items: readonly ChecklistItem[]): ChecklistItem[][] {
  const groups = new Map<number, ChecklistItem[]>();
  for (const item of items) groups.set(item.task.id, [...(groups.get(item.task.id) ?? []), item]);
  return [...groups.values()];
}

/** Writes about many rows, each by itself: one that fails keeps no other from being written. */
export async function writeRows(
  items: readonly ChecklistItem[],
  write: (item: ChecklistItem) => Promise<Task>,
  { signal, onProgress, onWritten }: BulkWatch
): Promise<RowsResult> {
  const written: WrittenRow[] = [];
  const failed: { item: ChecklistItem; error: unknown }[] = [];
  const notTried: ChecklistItem[] = [];
  const queue = byTask(items);

  const writeOne = async (item: ChecklistItem, latest: Task): Promise<Task> => {
    try {
      const task = await write({ ...item, task: latest });
      written.push({ item, task });
      onWritten([task]);
      return task;
    } catch (error) {
      failed.push({ item, error });
      return latest;
    }
  };
  const lane = async (): Promise<void> => {
    for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
      let latest: Task | undefined;
      for (const item of group) {
        if (signal.aborted) notTried.push(item);
        else latest = await writeOne(item, latest ?? item.task);
        onProgress({ done: written.length + failed.length, total: items.length });
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { written, failed, notTried };
}

const nothingChanged: ChangeManyResult = { changed: [], failed: [], notTried: [] };

/** Changes fields of many tasks. Also when that is refused as a whole, it is told task by task. */
export async function writeChanges(
  tasks: TaskRepository,
  changes: readonly TaskChange[],
  { signal, onProgress, onWritten }: BulkWatch
): Promise<ChangeManyResult> {
  if (changes.length === 0) return nothingChanged;
  try {
    const result = await tasks.changeMany(changes, onProgress, signal);
    onWritten(result.changed);
    return result;
  } catch (reason) {
    const error = isRepositoryError(reason) ? reason : new Error(String(reason));
    return { ...nothingChanged, failed: changes.map(({ task }) => ({ task, error })) };
  }
}
