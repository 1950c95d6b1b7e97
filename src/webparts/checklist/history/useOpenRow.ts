import * as React from 'react';
import type { AuditRow } from '../../../domain/history/auditModel';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import type { Task } from '../../../domain/tasks/task';
import { useMounted } from '../../../ui/screens/useMounted';
import type { ChecklistModel } from '../model/useChecklist';

export interface RowOpener {
  readonly open: (row: AuditRow) => void;
  /** The row whose task could not be read, and why. */
  readonly failed: { readonly row: AuditRow; readonly error: unknown } | undefined;
}

/** What the details panel needs to find the occurrence. */
function occurrenceOfRow(row: AuditRow): Occurrence {
  const { taskId, period, due, state, lateSince, skippedFor, completed } = row;
  return {
    taskId,
    period,
    round: 1,
    due,
    state,
    lateSince,
    skippedFor,
    settledOn: completed?.day ?? null,
    settledBy: completed?.by.id ?? null
  };
}

/** Opens the details of a row. Tasks that only the log knows are read first: they may still be there, done long ago. */
export function useOpenRow(model: ChecklistModel, tasks: ReadonlyMap<number, Task>): RowOpener {
  const isMounted = useMounted();
  const [failed, setFailed] = React.useState<RowOpener['failed']>();
  const show = (task: Task, row: AuditRow): void =>
    model.openPanel({ kind: 'details', task, occurrence: occurrenceOfRow(row) });
  const read = async (row: AuditRow): Promise<void> => {
    try {
      const task = await model.repositories.tasks.get(row.taskId);
      if (isMounted()) show(task, row);
    } catch (error) {
      if (isMounted()) setFailed({ row, error });
    }
  };
  const open = (row: AuditRow): void => {
    setFailed(undefined);
    const task = tasks.get(row.taskId);
    if (task) show(task, row);
    else void read(row);
  };
  return { open, failed };
}
