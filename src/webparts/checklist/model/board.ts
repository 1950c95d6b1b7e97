import type { Access } from '../../../domain/access/AccessRepository';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import type { Task } from '../../../domain/tasks/task';

/** What is on the lists now. */
export interface BoardRows {
  /** All open tasks: those to be done once, recurring ones, renewals. */
  readonly open: readonly Task[];
  /** Tasks that are done and were completed this month; on its first day, perhaps some of the day before. */
  readonly doneThisMonth: readonly Task[];
  readonly calendar: WorkingCalendar;
}

/** Who is reading, and what they may do. */
export interface Reader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
}

/** Rows are shown as they will be when the writes that are under way have succeeded. */
export type Board = BoardRows & Reader;

export type BoardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** `isOlder`: the lists are there, and lack what this version of the suite reads. */
  | { readonly kind: 'notSetUp'; readonly canManageLists: boolean; readonly isOlder: boolean }
  | { readonly kind: 'ready'; readonly board: Board };

export type DoneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly tasks: readonly Task[] };

/** `rows` with the task in its present state: among the open ones, or among those that were done. */
export function withTask(rows: BoardRows, before: Task | undefined, after: Task | undefined): BoardRows {
  const id = before?.id ?? after?.id;
  const isOther = (task: Task): boolean => task.id !== id;
  const open = rows.open.filter(isOther);
  const done = rows.doneThisMonth.filter(isOther);
  return {
    ...rows,
    open: after?.status === 'Open' ? [...open, after] : open,
    doneThisMonth: after?.status === 'Done' && after.completedOn !== null ? [...done, after] : done
  };
}

/** `rows` with many tasks in their present state. */
export function withTasks(rows: BoardRows, tasks: readonly Task[]): BoardRows {
  return tasks.reduce((now, task) => withTask(now, task, task), rows);
}
