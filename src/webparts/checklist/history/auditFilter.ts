import type { AuditRow } from '../../../domain/history/auditModel';
import type { OccurrenceState } from '../../../domain/tasks/occurrence';
import type { Task } from '../../../domain/tasks/task';
import { isFiltering, matchesFilter, type TaskFilter } from '../../../domain/tasks/taskFilter';

/** Ways to stand that are looked for together: nobody asks for "due today" in a report. */
export const stateChoices = ['done', 'doneLate', 'waiting', 'skipped', 'missed', 'open'] as const;

export type StateChoice = (typeof stateChoices)[number];

const openStates: readonly OccurrenceState[] = ['late', 'due', 'upcoming'];

export function isInState({ state }: AuditRow, wanted: StateChoice | null): boolean {
  if (wanted === null) return true;
  return wanted === 'open' ? openStates.includes(state) : state === wanted;
}

/** Of a task that is no longer there only the title is known: it is found by its words alone. */
function matchesGone({ title }: AuditRow, filter: TaskFilter): boolean {
  if (isFiltering({ ...filter, text: '' })) return false;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => title.toLowerCase().includes(word));
}

/** Whether a row passes the checklist's filter. `myId` is whom the owner `me` stands for. */
export function matchesRow(
  row: AuditRow,
  tasks: ReadonlyMap<number, Task>,
  filter: TaskFilter,
  myId: number
): boolean {
  const task = tasks.get(row.taskId);
  return task ? matchesFilter(task, filter, myId) : matchesGone(row, filter);
}
