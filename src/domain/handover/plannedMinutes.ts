import { calendarDate, monthOf, type CalendarDate } from '../dates/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { occurrencesFromLog } from '../history/occurrencesFromLog';
import type { Person } from '../people/person';
import type { Task } from '../tasks/task';
import { coverOf } from './coverage';

/** What a month asks of one person. */
export interface PlannedWork {
  /** `null`: the tasks that nobody owns. */
  readonly person: Person | null;
  /** Of the tasks that they own. */
  readonly minutes: number;
  readonly occurrences: number;
  /** Occurrences of tasks that don't say how long they take: the minutes are a lower bound when there are any. */
  readonly withoutEffort: number;
  /** What comes on top when everybody whom they cover is away. */
  readonly minutesAsBackup: number;
}

/** First and last day of a month such as `2026-03`. */
export function daysOfMonth(month: string): { readonly first: CalendarDate; readonly last: CalendarDate } {
  return monthOf(calendarDate(`${month}-01`));
}

/**
 * How often the task has to be done in the month, also on days that its row no longer remembers: no log is needed for
 * that. What is left out, by the rule or by a person, costs nothing.
 */
function timesIn(month: string, task: Task, calendar: WorkingCalendar, today: CalendarDate): number {
  const { first, last } = daysOfMonth(month);
  const range = { from: first, to: last, timeZone: 'Etc/UTC' };
  const occurrences = occurrencesFromLog(task, [], calendar, today, range);
  return occurrences.filter(({ state }) => state !== 'skipped').length;
}

type Work = Omit<PlannedWork, 'person'>;

const nothing: Work = { minutes: 0, occurrences: 0, withoutEffort: 0, minutesAsBackup: 0 };

function sum(a: Work, b: Work): Work {
  return {
    minutes: a.minutes + b.minutes,
    occurrences: a.occurrences + b.occurrences,
    withoutEffort: a.withoutEffort + b.withoutEffort,
    minutesAsBackup: a.minutesAsBackup + b.minutesAsBackup
  };
}

function compare(a: PlannedWork, b: PlannedWork): number {
  if (a.person === null || b.person === null) return Number(a.person === null) - Number(b.person === null);
  return b.minutes - a.minutes || a.person.name.localeCompare(b.person.name) || a.person.id - b.person.id;
}

/**
 * Planned work of a month (`2026-03`) by person, computed from the occurrences that fall due in it: most minutes first,
 * what nobody owns last.
 */
export function plannedWork(
  tasks: readonly Task[],
  calendar: WorkingCalendar,
  today: CalendarDate,
  month: string
): readonly PlannedWork[] {
  const found = new Map<number | null, PlannedWork>();
  const add = (person: Person | null, more: Partial<Work>): void => {
    const key = person?.id ?? null;
    const known = found.get(key) ?? { person, ...nothing };
    found.set(key, { person: known.person, ...sum(known, { ...nothing, ...more }) });
  };
  for (const task of tasks) {
    const occurrences = timesIn(month, task, calendar, today);
    if (occurrences === 0) continue;
    const minutes = occurrences * (task.minutes ?? 0);
    add(task.owner, { minutes, occurrences, withoutEffort: task.minutes === null ? occurrences : 0 });
    const cover = coverOf(task);
    if (cover) add(cover, { minutesAsBackup: minutes });
  }
  return [...found.values()].sort(compare);
}
