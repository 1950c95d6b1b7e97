import type { Occurrence } from './occurrence';
import type { Task } from './task';

/** One row of the checklist: a task, and the time that it has to be done. */
export interface ChecklistItem {
  readonly task: Task;
  readonly occurrence: Occurrence;
}
