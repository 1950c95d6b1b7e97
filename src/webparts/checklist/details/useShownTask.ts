import * as React from 'react';
import { standardCalendar } from '../../../domain/calendar/dayOff';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import { lastOccurrences } from '../../../domain/tasks/occurrences';
import { occurrenceOf, presentOccurrence } from '../../../domain/tasks/presentOccurrence';
import type { Task } from '../../../domain/tasks/task';
import { isPending } from '../model/pending';
import type { ChecklistModel } from '../model/useChecklist';
import { useChecklistWords } from '../words/ChecklistWords';

/** So many periods the strip shows. */
const stripLength = 12;

/** A task as the details panel shows it. */
export interface ShownTask {
  readonly task: Task;
  /** The one that is looked at; `undefined` for a schedule that names no day. */
  readonly occurrence: Occurrence | undefined;
  /** The latest ones, oldest first, and the one that comes next; empty for a task that has had but one. */
  readonly strip: readonly Occurrence[];
  readonly isBusy: boolean;
  readonly select: (period: string) => void;
}

/** The latest ones, and those of `others` that are not among them, by due date. */
function stripOf(
  task: Task,
  calendar: WorkingCalendar,
  today: CalendarDate,
  others: readonly (Occurrence | undefined)[]
): readonly Occurrence[] {
  const byPeriod = new Map(
    lastOccurrences(task, calendar, today, stripLength).map((one) => [one.period, one])
  );
  for (const one of others) if (one) byPeriod.set(one.period, one);
  const all = [...byPeriod.values()].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return task.schedule.kind !== 'recurring' && all.length < 2 ? [] : all;
}

/** A value that stays as it was while it is held. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const held = React.useRef(value);
  if (!isHeld) held.current = value;
  return held.current;
}

/** The task in its present state, and the occurrence that is looked at. `isDirty`: something is typed for it. */
export function useShownTask(
  model: ChecklistModel,
  opened: Task,
  openedOccurrence: Occurrence | null,
  isDirty: boolean
): ShownTask {
  const { formats } = useChecklistWords();
  const today = formats.today();
  const board = model.state.kind === 'ready' ? model.state.board : undefined;
  const calendar = board?.calendar ?? standardCalendar;
  const [period, select] = React.useState(
    () => (openedOccurrence ?? presentOccurrence(opened, calendar, today))?.period
  );
  const isBusy = isPending(model.actions.pending, opened.id, { period: period ?? '' });
  const latest = [...(board?.open ?? []), ...(board?.doneThisMonth ?? [])].find(({ id }) => id === opened.id);
  // A form must not go away under somebody's hands, nor before it is known whether its content was taken.
  const task = useHeld(latest ?? opened, isBusy || isDirty);
  return React.useMemo(() => {
    const selected = period === undefined ? undefined : occurrenceOf(task, calendar, today, period);
    const present = presentOccurrence(task, calendar, today);
    return {
      task,
      occurrence: selected ?? present,
      strip: stripOf(task, calendar, today, [present, selected]),
      isBusy,
      select
    };
  }, [task, calendar, today, period, isBusy]);
}
