import { focusAreas, type FocusArea } from '../../lists';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { dayInTimeZone, monthOf, type CalendarDate } from '../dates/calendarDate';
import type { Occurrence } from './occurrence';
import { periodOf } from './logKey';
import { occurrencesBetween } from './occurrences';
import type { Task } from './task';

/** So much of the work is done. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/** How far a focus area is. `total` 0 means that there is nothing to measure: show "no data", not a percentage. */
export interface FocusAreaProgress extends Share {
  readonly focusArea: FocusArea;
}

/**
 * What an open task adds to this month's work: what was or is due in it, what is left from before, and what has no date.
 * What was left out, by a person or by the rule, is no work; what waits for sign-off is not done yet. `current` are the
 * task's `currentOccurrences`.
 */
export function shareOfOpenTask(
  task: Task,
  current: readonly Occurrence[],
  calendar: WorkingCalendar,
  today: CalendarDate
): Share {
  const { first, last } = monthOf(today);
  const ofMonth = occurrencesBetween(task, calendar, today, first, last).filter(
    ({ state }) => state !== 'skipped'
  );
  const left = current.filter(({ due }) => due === null || due < first);
  const done = ofMonth.filter(({ state }) => state === 'done' || state === 'doneLate');
  return { done: done.length, total: ofMonth.length + left.length };
}

/** Whether a task that is done once was completed, and not left out, in the month of `today` in the site's time zone. */
export function wasDoneThisMonth(
  task: Pick<Task, 'completedOn' | 'recent' | 'cycle'>,
  today: CalendarDate,
  timeZone: string
): boolean {
  const { completedOn, recent } = task;
  const entry = recent.find(({ period }) => period === periodOf(task));
  if (completedOn === null || entry?.state === 'skipped') return false;
  return dayInTimeZone(new Date(completedOn), timeZone).slice(0, 7) === today.slice(0, 7);
}

/** The shares of tasks by focus area, in their usual order. */
export function progressByFocusArea(
  shares: Iterable<readonly [Pick<Task, 'focusArea'>, Share]>
): readonly FocusAreaProgress[] {
  const sums = new Map<FocusArea, Share>();
  for (const [{ focusArea }, { done, total }] of shares) {
    const sum = sums.get(focusArea) ?? { done: 0, total: 0 };
    sums.set(focusArea, { done: sum.done + done, total: sum.total + total });
  }
  return focusAreas.map((focusArea) => ({ focusArea, ...(sums.get(focusArea) ?? { done: 0, total: 0 }) }));
}
