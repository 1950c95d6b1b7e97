import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import type { Occurrence } from './occurrence';
import { currentOccurrences } from './occurrences';
import type { Task } from './task';

/** One row of the checklist: a task, and the time that it has to be done. */
export interface ChecklistItem {
  readonly task: Task;
  readonly occurrence: Occurrence;
}

/** What wants attention of these tasks, each task's items together and by due date. */
export function itemsOf(
  tasks: readonly Task[],
  calendar: WorkingCalendar,
  today: CalendarDate
): readonly ChecklistItem[] {
  return tasks.flatMap((task) =>
    currentOccurrences(task, calendar, today).map((occurrence) => ({ task, occurrence }))
  );
}
