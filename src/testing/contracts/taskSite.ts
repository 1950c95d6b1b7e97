import { calendarDate, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import { parseSchedule } from '../../domain/recurrence/schedule';
import { nothingToRecord, type Completion } from '../../domain/tasks/completion';
import type { OccurrenceRef } from '../../domain/tasks/occurrence';
import type { Task, TaskAction, TaskDraft } from '../../domain/tasks/task';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft } from '../builders';
import type { Role } from './roles';

/** A new site with the lists and no rows, in the time zone of Berlin. */
export interface TaskSiteUnderTest {
  as(role: Role): TaskRepository;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  /** What an attempt leaves behind that died after it had written the log row. */
  leaveLogRow(task: Task, occurrence: OccurrenceRef, action: TaskAction, role: Role): Promise<void>;
  close(): Promise<void>;
}

export type MakeTaskSite = (options: { readonly setUp: boolean }) => Promise<TaskSiteUnderTest>;

export const day = (text: string): CalendarDate => calendarDate(text);

/** The one occurrence of a task that does not recur. */
export function theOccurrence({ kind, dueDate, cycle }: Task): OccurrenceRef {
  return kind === 'Renewal'
    ? { period: `expiry ${dueDate ?? 'unknown'}`, round: 1, due: dueDate }
    : { period: `round ${cycle + 1}`, round: cycle + 1, due: dueDate };
}

/** An occurrence of a recurring task, by the day that its rule names. */
export function occurrenceOn(period: string, round: number = 1): OccurrenceRef {
  return { period, round, due: day(period) };
}

export function aWeeklyDraft(changes: Partial<TaskDraft> = {}): TaskDraft {
  const schedule = parseSchedule('2026-03-02 FREQ=WEEKLY;BYDAY=MO');
  return aDraft({ title: 'Weekly check', dueDate: null, schedule, ...changes });
}

export function aCompletion(changes: Partial<Completion> = {}): Completion {
  return { ...nothingToRecord, ...changes };
}

/** Settles both and says which ones were refused, and how. */
export async function race(...attempts: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const results = await Promise.allSettled(attempts);
  return results
    .map((result) =>
      result.status === 'fulfilled' ? 'done' : String((result.reason as { kind?: unknown }).kind)
    )
    .sort();
}
