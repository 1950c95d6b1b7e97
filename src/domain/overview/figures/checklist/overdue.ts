import type { WorkingCalendar } from '../../../calendar/workingCalendar';
import type { CalendarDate } from '../../../dates/calendarDate';
import { itemsOf, type ChecklistItem } from '../../../tasks/checklistItem';
import type { Task } from '../../../tasks/task';
import { occurrenceRef, type RowRef } from '../../rowRef';

/** Something that had to be done by a day that has passed, and can still be done. */
export interface OverdueItem extends ChecklistItem {
  /** The first day that was missed, however often the date was moved since. */
  readonly since: CalendarDate;
}

/** What is overdue of these tasks, the longest first. Missed occurrences are over: they are not overdue. */
export function overdueItems(
  tasks: readonly Task[],
  calendar: WorkingCalendar,
  today: CalendarDate
): readonly OverdueItem[] {
  return itemsOf(tasks, calendar, today)
    .flatMap((item) => {
      const { state, due, lateSince } = item.occurrence;
      const since = lateSince ?? due;
      return state === 'late' && since !== null ? [{ ...item, since }] : [];
    })
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)) || a.task.id - b.task.id);
}

export function itemRef({ task, occurrence }: ChecklistItem): RowRef {
  return occurrenceRef(task.id, occurrence.period, task.title);
}
