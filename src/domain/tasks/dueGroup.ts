import { addDays, type CalendarDate } from '../dates/calendarDate';
import type { Task } from './task';

/** When a task wants attention, in the order in which the checklist shows it. */
export const dueGroups = ['overdue', 'today', 'next7Days', 'later', 'noDate'] as const;

export type DueGroup = (typeof dueGroups)[number];

/** Where a task stands, seen from `today` in the site's time zone. */
export function dueGroupOf(task: Pick<Task, 'dueDate'>, today: CalendarDate): DueGroup {
  if (task.dueDate === null) return 'noDate';
  if (task.dueDate < today) return 'overdue';
  if (task.dueDate === today) return 'today';
  return task.dueDate <= addDays(today, 7) ? 'next7Days' : 'later';
}
