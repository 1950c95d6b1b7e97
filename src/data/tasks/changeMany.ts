import { tasksList } from '../../lists';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import { draftOf } from '../../domain/tasks/taskDraft';
import { stateOfMovedTask } from '../../domain/tasks/taskState';
import type { Task } from '../../domain/tasks/task';
import type { AddManyProgress, ChangeManyResult, TaskChange } from '../../domain/tasks/TaskRepository';
import type { DataSite } from '../DataSite';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { writeMany } from '../writeMany';
import { fromDraft } from './taskMapper';

function toRow({ task, fields }: TaskChange, today: CalendarDate, timeZone: string): Record<string, unknown> {
  const moved =
    fields.dueDate === undefined ? {} : stateOfMovedTask(task, { ...draftOf(task), ...fields }, today);
  return toItem(tasksList, { ...fromDraft(fields), ...moved }, timeZone);
}

/**
 * Changes fields of many tasks, many in one batch, each with the ETag of what the person saw. `read` answers tasks as
 * they are after that. Rejects when nothing was changed and nothing can be.
 */
export async function changeMany(
  site: DataSite,
  read: (ids: readonly number[]) => Promise<readonly Task[]>,
  changes: readonly TaskChange[],
  onProgress: (progress: AddManyProgress) => void,
  signal: AbortSignal | undefined
): Promise<ChangeManyResult> {
  const [timeZone, today] = await Promise.all([site.timeZone(), site.today()]);
  const changed: Task[] = [];
  const { failed, notTried } = await writeMany(site.client, {
    items: changes,
    write: (sp, change) => updateRow(site, tasksList, change.task, toRow(change, today, timeZone), sp),
    onDone: async (done) => void changed.push(...(await read(done.map(({ task }) => task.id)))),
    onProgress: (tried) => onProgress({ done: tried, total: changes.length }),
    signal
  });
  return {
    changed,
    failed: failed.map(({ item, error }) => ({ task: item.task, error })),
    notTried: notTried.map(({ task }) => task.id)
  };
}
