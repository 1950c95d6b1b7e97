import type { Task } from '../../../domain/tasks/task';
import type { RemovedTask } from '../../../domain/tasks/TaskRepository';

export type TaskAction = 'complete' | 'reopen' | 'remove' | 'restore';

/** What the checklist has to say after something was done. */
export type ChecklistMessage =
  | { readonly kind: 'completed'; readonly task: Task }
  | { readonly kind: 'reopened'; readonly task: Task }
  | { readonly kind: 'removed'; readonly task: Task; readonly removed: RemovedTask }
  | { readonly kind: 'restored' | 'added' | 'saved'; readonly title: string }
  /** Somebody else was quicker; `task` is what is there now. */
  | { readonly kind: 'doneByOther' | 'openAgain'; readonly task: Task }
  | { readonly kind: 'failed'; readonly action: TaskAction; readonly title: string; readonly error: unknown };
