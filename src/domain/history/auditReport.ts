import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import type { Task, TaskLogEntry } from '../tasks/task';
import type { AuditReport, AuditRow, MovedAway } from './auditModel';
import { auditRow, movedException } from './auditRow';
import { auditSummary } from './auditSummary';
import { occurrenceKey, occurrenceLogs, type OccurrenceLog } from './occurrenceLog';
import { dayOfReport, looseOccurrence, occurrencesFromLog } from './occurrencesFromLog';

export interface AuditInput {
  /** First and last day of the report, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly today: CalendarDate;
  /** Open tasks, and those that were done since `from`. */
  readonly tasks: readonly Task[];
  /** What was logged in `reportMonths(from, to)`. */
  readonly log: readonly TaskLogEntry[];
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
}

interface TaskRows {
  readonly rows: readonly AuditRow[];
  readonly movedAway: readonly MovedAway[];
}

function isWithin(day: CalendarDate | null, { from, to }: AuditInput): boolean {
  return day !== null && day >= from && day <= to;
}

/** Occurrences whose last move took them out of the period. */
function movedAway(logs: readonly OccurrenceLog[], input: AuditInput): readonly MovedAway[] {
  return logs.flatMap(({ entries, state }) => {
    const move = entries.filter(({ action, due }) => action === 'Moved' && isWithin(due, input)).at(-1);
    if (!move || state.due === null || isWithin(state.due, input)) return [];
    const { taskId, title, period } = move;
    return [{ taskId, title, period, moved: movedException(move) }];
  });
}

function rowsOfTask(task: Task, log: readonly TaskLogEntry[], input: AuditInput): TaskRows {
  const logs = occurrenceLogs(log, input.timeZone);
  const byPeriod = new Map(logs.map((one) => [occurrenceKey(one.state.period), one]));
  const occurrences = occurrencesFromLog(task, log, input.calendar, input.today, input);
  return {
    rows: occurrences.map((occurrence) =>
      auditRow(occurrence, task, byPeriod.get(occurrenceKey(occurrence.period)))
    ),
    movedAway: movedAway(logs, input)
  };
}

/** Of a task that is no longer there the log has everything that is left. */
function rowsOfGoneTask(taskId: number, log: readonly TaskLogEntry[], input: AuditInput): TaskRows {
  const logs = occurrenceLogs(log, input.timeZone);
  const rows = logs.flatMap((one) => {
    const occurrence = looseOccurrence(taskId, one.state, input.today);
    return isWithin(dayOfReport(occurrence), input) ? [auditRow(occurrence, undefined, one)] : [];
  });
  return { rows, movedAway: movedAway(logs, input) };
}

/** Rows whose task cannot be told (people wrote them into the list) are told apart by their title. */
function taskKeyOf({ taskId, title }: TaskLogEntry): string {
  return taskId > 0 ? String(taskId) : `0 ${title}`;
}

function byTask(log: readonly TaskLogEntry[]): ReadonlyMap<string, readonly TaskLogEntry[]> {
  const groups = new Map<string, TaskLogEntry[]>();
  for (const entry of log) {
    const group = groups.get(taskKeyOf(entry));
    if (group) group.push(entry);
    else groups.set(taskKeyOf(entry), [entry]);
  }
  return groups;
}

function compare(a: AuditRow, b: AuditRow): number {
  const day = (row: AuditRow): string => row.due ?? row.completed?.day ?? '';
  return (
    day(a).localeCompare(day(b)) ||
    a.title.localeCompare(b.title) ||
    a.taskId - b.taskId ||
    a.period.localeCompare(b.period)
  );
}

/**
 * What was expected in a period and what became of it: one row an occurrence, whoever did it and whatever happened to
 * its rule or its task since. An occurrence belongs to the period in which it is due in the end, so that each one is in
 * exactly one of several reports that follow each other.
 */
export function auditReport(input: AuditInput): AuditReport {
  const groups = byTask(input.log);
  const known = new Set(input.tasks.map(({ id }) => String(id)));
  const parts: readonly TaskRows[] = [
    ...input.tasks.map((task) => rowsOfTask(task, groups.get(String(task.id)) ?? [], input)),
    ...[...groups]
      .filter(([key]) => !known.has(key))
      .map(([, log]) => rowsOfGoneTask(log[0]?.taskId ?? 0, log, input))
  ];
  const rows = parts.flatMap((part) => part.rows).sort(compare);
  return {
    from: input.from,
    to: input.to,
    rows,
    movedAway: parts.flatMap((part) => part.movedAway),
    summary: auditSummary(rows)
  };
}
