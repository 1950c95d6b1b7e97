import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { itemsOf, type ChecklistItem } from '../../../domain/tasks/checklistItem';
import { compareByDue } from '../../../domain/tasks/checklistOrder';
import {
  progressByFocusArea,
  shareOfOpenTask,
  wasDoneThisMonth,
  type FocusAreaProgress,
  type Share
} from '../../../domain/tasks/progress';
import type { Task } from '../../../domain/tasks/task';
import type { Board } from './board';

/** What the open tasks come down to today. */
export interface BoardItems {
  /** What wants attention, most pressing first. */
  readonly items: readonly ChecklistItem[];
  /** What is done of what was due this month. */
  readonly progress: readonly FocusAreaProgress[];
}

/** Remembers what was computed of each task: an action changes one of two thousand. */
function memoByTask<T>(compute: (task: Task) => T): (task: Task) => T {
  const known = new WeakMap<Task, T>();
  return (task) => {
    const found = known.get(task);
    if (found !== undefined) return found;
    const made = compute(task);
    known.set(task, made);
    return made;
  };
}

const doneOnce: Share = { done: 1, total: 1 };

/** The rows and figures of the board, computed anew only for tasks that changed. */
export function useItems(
  board: Pick<Board, 'open' | 'doneThisMonth' | 'calendar'>,
  today: CalendarDate,
  timeZone: string
): BoardItems {
  const { open, doneThisMonth, calendar } = board;
  const of = React.useMemo(() => {
    const items = memoByTask((task) => itemsOf([task], calendar, today));
    const share = memoByTask((task) => {
      const current = items(task).map(({ occurrence }) => occurrence);
      return shareOfOpenTask(task, current, calendar, today);
    });
    return { items, share };
  }, [calendar, today]);
  const items = React.useMemo(() => open.flatMap(of.items).sort(compareByDue), [open, of]);
  const progress = React.useMemo(
    () =>
      progressByFocusArea([
        ...open.map((task) => [task, of.share(task)] as const),
        ...doneThisMonth
          .filter((task) => wasDoneThisMonth(task, today, timeZone))
          .map((task) => [task, doneOnce] as const)
      ]),
    [open, doneThisMonth, of, today, timeZone]
  );
  return React.useMemo(() => ({ items, progress }), [items, progress]);
}
