import type { Task } from './task';

/** Most pressing first: by due date, tasks without a date last, then by title and id, so that the order is stable. */
export function compareByDue(a: Task, b: Task): number {
  if (a.dueDate !== b.dueDate) {
    if (a.dueDate === null) return 1;
    if (b.dueDate === null) return -1;
    return a.dueDate < b.dueDate ? -1 : 1;
  }
  return a.title.localeCompare(b.title) || a.id - b.id;
}
