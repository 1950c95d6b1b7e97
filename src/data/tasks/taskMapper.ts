import type { PersonRef, RowInput, RowOf, taskLogList, tasksList } from '../../lists';
import { calendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import type { Task, TaskDraft, TaskLogEntry } from '../../domain/tasks/task';

export const taskColumns = [
  'title',
  'kind',
  'focusArea',
  'status',
  'dueDate',
  'owner',
  'instructions',
  'reference',
  'completedOn',
  'completedBy',
  'cycle',
  'sourceKey',
  'starterTag',
  'modified',
  'editor'
] as const;

export const logColumns = ['action', 'note', 'task', 'author', 'created'] as const;

export type TaskRow = RowOf<typeof tasksList, (typeof taskColumns)[number]>;
export type LogRow = RowOf<typeof taskLogList, (typeof logColumns)[number]>;

function toPerson({ id, title, email }: PersonRef): Person {
  return { id, name: title, email };
}

export function toTask(row: TaskRow): Task {
  return {
    id: row.id,
    etag: row.etag,
    title: row.title,
    kind: row.kind,
    focusArea: row.focusArea,
    dueDate: row.dueDate === null ? null : calendarDate(row.dueDate),
    owner: row.owner && toPerson(row.owner),
    instructions: row.instructions ?? '',
    reference: row.reference,
    status: row.status,
    completedOn: row.completedOn,
    completedBy: row.completedBy && toPerson(row.completedBy),
    cycle: row.cycle ?? 0,
    sourceKey: row.sourceKey,
    starterTag: row.starterTag,
    modifiedOn: row.modified,
    modifiedBy: toPerson(row.editor)
  };
}

/** Only what people write: status and completion are not touched by saving a draft. */
export function fromDraft(draft: TaskDraft): RowInput<typeof tasksList> {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    focusArea: draft.focusArea,
    dueDate: draft.dueDate,
    owner: draft.owner?.id ?? null,
    instructions: draft.instructions === '' ? null : draft.instructions,
    reference: draft.reference
  };
}

export function toLogEntry(row: LogRow): TaskLogEntry {
  return {
    id: row.id,
    taskId: row.task.id,
    action: row.action,
    note: row.note ?? '',
    by: toPerson(row.author),
    on: row.created
  };
}
