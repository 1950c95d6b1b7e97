import type { RowOf, taskLogList } from '../../lists';
import type { TaskLogEntry } from '../../domain/tasks/task';
import type { AttachedFile } from '../attachedFiles';
import { toDay, toPerson } from './taskMapper';

export const logColumns = [
  'title',
  'key',
  'action',
  'period',
  'due',
  'newDue',
  'recorded',
  'result',
  'signOff',
  'evidence',
  'note',
  'author',
  'created'
] as const;

export type LogRow = RowOf<typeof taskLogList, (typeof logColumns)[number]>;

/** From the key, because SharePoint empties the lookup when the task is deleted. 0 for a row that people made up. */
function taskIdOf({ key }: LogRow): number {
  return Number.parseInt(key, 10) || 0;
}

export function toLogEntry(row: LogRow, files: readonly AttachedFile[] = []): TaskLogEntry {
  return {
    id: row.id,
    taskId: taskIdOf(row),
    title: row.title,
    action: row.action,
    period: row.period,
    due: toDay(row.due),
    newDue: toDay(row.newDue),
    note: row.note ?? '',
    recorded: row.recorded ?? '',
    result: row.result,
    signOff: row.signOff,
    link: row.evidence,
    files,
    by: toPerson(row.author),
    on: row.created
  };
}
