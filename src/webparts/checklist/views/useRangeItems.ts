import * as React from 'react';
import useSWR from 'swr';
import { addMonths, monthOf, type CalendarDate } from '../../../domain/dates/calendarDate';
import { occurrencesFromLog } from '../../../domain/history/occurrencesFromLog';
import { reportMonths } from '../../../domain/history/reportMonths';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { compareByDue } from '../../../domain/tasks/checklistOrder';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import { occurrencesBetween } from '../../../domain/tasks/occurrences';
import { rememberedFrom } from '../../../domain/tasks/recent';
import { isRecurring } from '../../../domain/tasks/singleOccurrence';
import type { Task, TaskLogEntry } from '../../../domain/tasks/task';
import { matchesFilter } from '../../../domain/tasks/taskFilter';
import type { ViewProps } from '../reading/viewProps';
import { useChecklistWords } from '../words/ChecklistWords';

export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export type RangeItems =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** Everything that was or is due in the range, by day, whatever became of it. */
  | { readonly kind: 'ready'; readonly items: readonly ChecklistItem[] };

/**
 * Whether the rows that are there do not tell all of the range: tasks that are done once are there when they were done this
 * month, and recurring ones remember their latest occurrences.
 */
export function needsLog(open: readonly Task[], from: CalendarDate, today: CalendarDate): boolean {
  if (from < monthOf(today).first) return true;
  return open.some((task) => isRecurring(task) && (rememberedFrom(task) ?? from) > from);
}

interface Past {
  readonly log: ReadonlyMap<number, readonly TaskLogEntry[]>;
  readonly done: readonly Task[];
}

function byTask(entries: readonly TaskLogEntry[]): Past['log'] {
  const groups = new Map<number, TaskLogEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.taskId);
    if (group) group.push(entry);
    else groups.set(entry.taskId, [entry]);
  }
  return groups;
}

/** The log of the range, and the tasks that are done: those that were done up to a month ahead are there too. */
async function readPast({ model }: ViewProps, { from, to }: DayRange): Promise<Past> {
  const { tasks } = model.repositories;
  const [log, done] = await Promise.all([
    tasks.logOf(reportMonths(from, to)),
    tasks.doneSince(`${addMonths(monthOf(from).first, -1)}T00:00:00Z`)
  ]);
  return { log: byTask(log), done };
}

/** Each task once. What the board knows is newer than what was read for the range. */
function allTasks({ open, doneThisMonth }: ViewProps['board'], done: readonly Task[]): readonly Task[] {
  return [...new Map([...done, ...doneThisMonth, ...open].map((task) => [task.id, task])).values()];
}

/** That a daily task rests on every Sunday says nothing; that it rests on a holiday does. */
function isOnWeeklyDayOff({ skippedFor }: Occurrence): boolean {
  return skippedFor === '';
}

/** What was or is due in the range. The log is read only where the rows that are there do not reach. */
export function useRangeItems(props: ViewProps, range: DayRange, wantsLog: boolean): RangeItems {
  const { board, model, viewpoint } = props;
  const { from, to } = range;
  const { today, myId } = viewpoint;
  const { timeZone } = useChecklistWords().culture;
  const isLogRead = wantsLog || needsLog(board.open, from, today);
  const past = useSWR(isLogRead ? ['range', from, to] : null, () => readPast(props, { from, to }), {
    shouldRetryOnError: false,
    revalidateOnFocus: false
  });
  const { filter } = model;
  const known = past.data;
  const items = React.useMemo(() => {
    if (isLogRead && !known) return undefined;
    const occurrencesOf = (task: Task): readonly Occurrence[] =>
      known
        ? occurrencesFromLog(task, known.log.get(task.id) ?? [], board.calendar, today, {
            from,
            to,
            timeZone
          })
        : occurrencesBetween(task, board.calendar, today, from, to);
    return allTasks(board, known?.done ?? [])
      .filter((task) => matchesFilter(task, filter, myId))
      .flatMap((task) => occurrencesOf(task).map((occurrence) => ({ task, occurrence })))
      .filter(({ occurrence }) => occurrence.due !== null && !isOnWeeklyDayOff(occurrence))
      .sort(compareByDue);
  }, [isLogRead, known, board, today, from, to, timeZone, filter, myId]);
  if (items) return { kind: 'ready', items };
  const error = past.error as unknown;
  if (error === undefined) return { kind: 'loading' };
  return { kind: 'failed', error, retry: () => void past.mutate() };
}

/** The items of each day. */
export function itemsByDay(
  items: readonly ChecklistItem[]
): ReadonlyMap<CalendarDate, readonly ChecklistItem[]> {
  const days = new Map<CalendarDate, ChecklistItem[]>();
  for (const item of items) {
    const { due } = item.occurrence;
    if (due === null) continue;
    const day = days.get(due);
    if (day) day.push(item);
    else days.set(due, [item]);
  }
  return days;
}
