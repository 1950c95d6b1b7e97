import { taskLogList, type RowInput } from '../../lists';
import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { RecordedValue } from '../../domain/tasks/step';
import type { OccurrenceRef } from '../../domain/tasks/occurrence';
import { formatRecorded, resultOf } from '../../domain/tasks/steps';
import type { Reference, Task, TaskAction } from '../../domain/tasks/task';
import { maxTitleLength } from '../../domain/tasks/validateDraft';
import type { DataSite } from '../DataSite';
import { equals } from '../odata';
import { itemsOf } from '../rowParser';
import { toItem } from '../rowWriter';
import { dayFromSharePoint } from '../siteDates';

/** What a new row of the log says. */
export interface NewLogRow {
  /** Unique in the log. */
  readonly key: string;
  readonly task: Pick<Task, 'id' | 'title' | 'signOff'>;
  readonly occurrence: OccurrenceRef;
  readonly action: TaskAction;
  readonly note: string;
  readonly newDue?: CalendarDate | null;
  readonly recorded?: readonly RecordedValue[];
  readonly link?: Reference | null;
}

/** What the log holds: who did it and when are SharePoint's own words, which nobody can type. */
export interface LogFact {
  readonly id: number;
  readonly action: TaskAction;
  /** Site user id. */
  readonly by: number;
  /** ISO 8601 in UTC. */
  readonly on: string;
  /** The day of that instant in the site's time zone. */
  readonly day: CalendarDate;
  readonly newDue: CalendarDate | null;
}

const { action: actionColumn, newDue: newDueColumn } = taskLogList.columns;

function toFact(item: unknown, timeZone: string): LogFact {
  const { Id, AuthorId, Created, ...cells } = item as Readonly<Record<string, unknown>>;
  if (typeof Id !== 'number' || typeof AuthorId !== 'number' || typeof Created !== 'string') {
    throw new RepositoryError('invalid', 'SharePoint answered a log row without its author or time.');
  }
  const newDue = cells[newDueColumn.name];
  return {
    id: Id,
    action: cells[actionColumn.name] as TaskAction,
    by: AuthorId,
    on: Created,
    day: dayInTimeZone(new Date(Created), timeZone),
    newDue: typeof newDue === 'string' ? (dayFromSharePoint(newDue, timeZone) ?? null) : null
  };
}

function toRow(row: NewLogRow, today: CalendarDate): RowInput<typeof taskLogList> {
  const { key, task, occurrence, action, note, newDue = null, recorded = [], link = null } = row;
  return {
    title: task.title.slice(0, maxTitleLength),
    key,
    task: task.id,
    action,
    period: occurrence.period,
    due: occurrence.due,
    dueMonth: (occurrence.due ?? today).slice(0, 7),
    newDue,
    recorded: recorded.length === 0 ? null : formatRecorded(recorded),
    result: resultOf(recorded),
    signOff: action === 'Completed' ? task.signOff : null,
    evidence: link,
    note: note.trim() === '' ? null : note
  };
}

/**
 * Writes the row. Its key is unique, so of two people who act at once only one gets here. `undefined`: the row was there
 * already.
 */
export async function addLogRow(site: DataSite, row: NewLogRow): Promise<LogFact | undefined> {
  const [timeZone, today] = await Promise.all([site.timeZone(), site.today()]);
  try {
    const values = toItem(taskLogList, toRow(row, today), timeZone);
    return toFact(await site.list(taskLogList).items.add(values), timeZone);
  } catch (error) {
    if (isRepositoryError(error, 'conflict')) return undefined;
    throw error;
  }
}

/** The row with this key, if the log has one. */
export async function findLogRow(site: DataSite, key: string): Promise<LogFact | undefined> {
  const query = site
    .list(taskLogList)
    .items.select('Id', 'AuthorId', 'Created', actionColumn.name, newDueColumn.name)
    .filter(equals(taskLogList, 'key', key))
    .top(1);
  const [answer, timeZone] = await Promise.all([site.client.read(query), site.timeZone()]);
  const [item] = itemsOf(taskLogList, answer);
  return item === undefined ? undefined : toFact(item, timeZone);
}
