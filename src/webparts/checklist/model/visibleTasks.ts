import { compareByDue } from '../../../domain/tasks/checklistOrder';
import { dueGroupOf, dueGroups, type DueGroup } from '../../../domain/tasks/dueGroup';
import type { Task } from '../../../domain/tasks/task';
import { matchesFilter, type TaskFilter } from '../../../domain/tasks/taskFilter';
import type { CalendarDate } from '../../../domain/dates/calendarDate';

export interface TaskGroup {
  readonly group: DueGroup;
  readonly tasks: readonly Task[];
}

/** The open tasks that pass the filter, most pressing first, in groups; groups without tasks are left out. */
export function groupOpenTasks(
  open: readonly Task[],
  filter: TaskFilter,
  today: CalendarDate
): readonly TaskGroup[] {
  const tasks = open.filter((task) => matchesFilter(task, filter)).sort(compareByDue);
  return dueGroups
    .map((group) => ({ group, tasks: tasks.filter((task) => dueGroupOf(task, today) === group) }))
    .filter(({ tasks: members }) => members.length > 0);
}
