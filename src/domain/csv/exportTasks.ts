import { formatLeadDays } from '../renewals/leadDays';
import { formatSchedule } from '../recurrence/schedule';
import { formatSteps } from '../tasks/steps';
import type { Task } from '../tasks/task';
import { writeCsv } from './csvText';
import { taskCsvColumns, type TaskCells } from './taskCsvColumns';
import { keyOfSource } from './taskIdentity';

function renewalCells({ renewal }: Task): Pick<TaskCells, 'What expires' | 'Owning account' | 'Lead days'> {
  if (!renewal) return { 'What expires': '', 'Owning account': '', 'Lead days': '' };
  const { subject, account, leadDays } = renewal;
  return { 'What expires': subject, 'Owning account': account, 'Lead days': formatLeadDays(leadDays) };
}

function runbookCells({ reference }: Task): Pick<TaskCells, 'Runbook' | 'Runbook text'> {
  return { Runbook: reference?.url ?? '', 'Runbook text': reference?.description ?? '' };
}

/** The cells of one task. */
export function cellsOf(task: Task): TaskCells {
  return {
    Key: keyOfSource(task.sourceKey),
    Title: task.title,
    Kind: task.kind,
    'Focus area': task.focusArea,
    'Owner (e-mail)': task.owner?.email ?? '',
    'Backup (e-mail)': task.backup?.email ?? '',
    'Due date': task.schedule.kind === 'recurring' ? '' : (task.dueDate ?? ''),
    Schedule: formatSchedule(task.schedule) ?? '',
    Instructions: task.instructions,
    ...runbookCells(task),
    Minutes: task.minutes === null ? '' : String(task.minutes),
    Platforms: task.platforms.join('; '),
    Steps: formatSteps(task.steps) ?? '',
    Evidence: task.evidence.join('; '),
    'Sign-off': task.signOff,
    ...renewalCells(task)
  };
}

/** The text of a CSV file with these tasks, in the columns that the import takes. */
export function exportTasks(tasks: readonly Task[]): string {
  const rows = tasks.map((task) => {
    const cells = cellsOf(task);
    return taskCsvColumns.map((column) => cells[column]);
  });
  return writeCsv([taskCsvColumns, ...rows]);
}
