import { tasksList, taskLogList, type RowInput } from '../../lists';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { logKey, periodOf } from '../../domain/tasks/logKey';
import type { Task, TaskAction } from '../../domain/tasks/task';
import { maxTitleLength } from '../../domain/tasks/validateDraft';
import type { DataSite } from '../DataSite';
import { equals } from '../odata';
import { itemsOf } from '../rowParser';
import { toItem } from '../rowWriter';

/** Who did it and when, in SharePoint's own words: nobody can type them. */
interface Recorded {
  readonly by: number;
  readonly on: string;
}

function toRecorded(item: unknown): Recorded {
  const { AuthorId, Created } = item as { AuthorId?: unknown; Created?: unknown };
  if (typeof AuthorId !== 'number' || typeof Created !== 'string') {
    throw new RepositoryError('invalid', 'SharePoint answered a log row without its author or time.');
  }
  return { by: AuthorId, on: Created };
}

/**
 * Writes the log row. Its key is unique, so of two people who act at once only one gets here. `undefined`: the row was
 * there already.
 */
async function addLogRow(
  site: DataSite,
  task: Task,
  action: TaskAction,
  note: string
): Promise<Recorded | undefined> {
  const row: RowInput<typeof taskLogList> = {
    title: task.title.slice(0, maxTitleLength),
    key: logKey(task, action),
    task: task.id,
    action,
    period: periodOf(task),
    note: note === '' ? null : note
  };
  try {
    return toRecorded(await site.list(taskLogList).items.add(toItem(taskLogList, row, 'UTC')));
  } catch (error) {
    if (isRepositoryError(error, 'conflict')) return undefined;
    throw error;
  }
}

async function readLogRow(site: DataSite, task: Task, action: TaskAction): Promise<Recorded> {
  const filter = equals(taskLogList, 'key', logKey(task, action));
  const query = site.list(taskLogList).items.select('AuthorId', 'Created').filter(filter).top(1);
  const [item] = itemsOf(taskLogList, await site.client.read(query));
  return toRecorded(item);
}

export type StatusChange = (recorded: Recorded) => RowInput<typeof tasksList>;

export interface TaskActionPlan {
  readonly action: TaskAction;
  readonly from: Task['status'];
  readonly change: StatusChange;
}

/** Tries after an edit by somebody else: each one needs another edit within the same blink. */
const mostTries = 5;

/**
 * Records an action and changes the task's status. First the log row, whose key makes doing it twice impossible; then
 * the status. When the row was edited meanwhile, the status is changed all the same: only somebody else's completion
 * or reopening is a conflict. When the log row is there and the status is not changed, an earlier attempt died between
 * the two writes, and is finished here.
 */
export async function performTaskAction(
  site: DataSite,
  read: (id: number) => Promise<Task>,
  task: Task,
  note: string,
  { action, from, change }: TaskActionPlan
): Promise<void> {
  const stillPossible = async (): Promise<Task> => {
    const current = await read(task.id);
    if (current.status === from && current.cycle === task.cycle) return current;
    throw new RepositoryError('conflict', `Task ${task.id} is ${current.status} already.`);
  };
  const added = await addLogRow(site, task, action, note);
  let current = added ? task : await stillPossible();
  const recorded = added ?? (await readLogRow(site, task, action));
  const values = toItem(tasksList, change(recorded), await site.timeZone());
  for (let tries = 1; ; tries++) {
    try {
      await site.list(tasksList).items.getById(task.id).update(values, current.etag);
      return;
    } catch (error) {
      if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
      current = await stillPossible();
    }
  }
}
