import type { FocusArea } from '../../../lists';
import type { Access } from '../../../domain/access/AccessRepository';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import type { Task } from '../../../domain/tasks/task';

/** What is on the list now. */
export interface TaskCounts {
  readonly open: readonly Task[];
  readonly done: Readonly<Record<FocusArea, number>>;
}

/** Who is reading, and what they may do. */
export interface Reader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
}

export type Board = TaskCounts & Reader;

export type BoardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'notSetUp'; readonly canManageLists: boolean }
  | { readonly kind: 'ready'; readonly board: Board };

export type DoneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly tasks: readonly Task[] };

/** `counts` with the task in its present state: among the open ones, or counted as done. */
export function withTask(counts: TaskCounts, before: Task | undefined, after: Task | undefined): TaskCounts {
  const id = before?.id ?? after?.id;
  const done = { ...counts.done };
  if (before?.status === 'Done') done[before.focusArea] -= 1;
  if (after?.status === 'Done') done[after.focusArea] += 1;
  const others = counts.open.filter((task) => task.id !== id);
  return { open: after?.status === 'Open' ? [...others, after] : others, done };
}
