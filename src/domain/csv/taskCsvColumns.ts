import type { DraftField } from '../tasks/draftConflict';

/** The columns of a CSV file of tasks, in order. Fixed, so that a file can go from one site to another. */
export const taskCsvColumns = [
  'Key',
  'Title',
  'Kind',
  'Focus area',
  'Owner (e-mail)',
  'Backup (e-mail)',
  'Due date',
  'Schedule',
  'Instructions',
  'Runbook',
  'Runbook text',
  'Minutes',
  'Platforms',
  'Steps',
  'Evidence',
  'Sign-off',
  'What expires',
  'Owning account',
  'Lead days'
] as const;

export type TaskCsvColumn = (typeof taskCsvColumns)[number];

/** The text of every cell of a row; empty where the file has none. */
export type TaskCells = Readonly<Record<TaskCsvColumn, string>>;

/** The field of a task that a column is about. `Key` says where the task came from. */
export const fieldOfColumn: Readonly<Record<Exclude<TaskCsvColumn, 'Key'>, DraftField>> = {
  Title: 'title',
  Kind: 'kind',
  'Focus area': 'focusArea',
  'Owner (e-mail)': 'owner',
  'Backup (e-mail)': 'backup',
  'Due date': 'dueDate',
  Schedule: 'schedule',
  Instructions: 'instructions',
  Runbook: 'reference',
  'Runbook text': 'reference',
  Minutes: 'minutes',
  Platforms: 'platforms',
  Steps: 'steps',
  Evidence: 'evidence',
  'Sign-off': 'signOff',
  'What expires': 'renewal',
  'Owning account': 'renewal',
  'Lead days': 'renewal'
};

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

const byName = new Map(taskCsvColumns.map((column) => [folded(column), column]));

/** The column with that name, in any case; `undefined` for a name that no column has. */
export function taskColumnNamed(name: string): TaskCsvColumn | undefined {
  return byName.get(folded(name));
}
