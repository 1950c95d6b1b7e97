import type { ChecklistItem } from './checklistItem';

/**
 * Most pressing first: by due date, what has no date last, then by title, task and period, so that the order is stable.
 */
export function compareByDue(a: ChecklistItem, b: ChecklistItem): number {
  const dueA = a.occurrence.due;
  const dueB = b.occurrence.due;
  if (dueA !== dueB) {
    if (dueA === null) return 1;
    if (dueB === null) return -1;
    return dueA < dueB ? -1 : 1;
  }
  return (
    a.task.title.localeCompare(b.task.title) ||
    a.task.id - b.task.id ||
    a.occurrence.period.localeCompare(b.occurrence.period)
  );
}
