import type { WorkingCalendar } from '../../../calendar/workingCalendar';
import type { AuditReport, AuditRow } from '../../../history/auditModel';
import type { Task } from '../../../tasks/task';
import { occurrenceRef, type RowRef } from '../../rowRef';

/** What the checklist's figures of a period need: nothing that belongs to another period but what is open now. */
export interface ChecklistFacts {
  /**
   * `auditReport` from the first to the last day of the period, made from `tasks` and from the log of the months around
   * it (`TaskRepository.logOf(reportMonths(first, last))`).
   */
  readonly report: AuditReport;
  /** All that are open (`TaskRepository.open`), and those that were done since the first day (`doneSince`). */
  readonly tasks: readonly Task[];
  readonly calendar: WorkingCalendar;
}

export function auditRef({ taskId, period, title }: AuditRow): RowRef {
  return occurrenceRef(taskId, period, title);
}

/** What was handed in: done, or waiting for a second person. */
export function completions({ report }: Pick<ChecklistFacts, 'report'>): readonly AuditRow[] {
  return report.rows.filter(({ completed }) => completed !== null);
}

export function openTasks({ tasks }: Pick<ChecklistFacts, 'tasks'>): readonly Task[] {
  return tasks.filter(({ status }) => status === 'Open');
}
