import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Task, TaskAction } from '../../../domain/tasks/task';
import type { BulkFields, RemovedTask } from '../../../domain/tasks/TaskRepository';

/** What a person can do with one task from the checklist. */
export type Deed =
  'complete' | 'skip' | 'signOff' | 'sendBack' | 'reopen' | 'move' | 'edit' | 'remove' | 'restore';

/** What the checklist has to say after something was done. `item` is as it was before, `task` as it is now. */
export type ChecklistMessage =
  /** `handedIn`: completed, and a second person has to sign it off. */
  | {
      readonly kind: 'completed' | 'handedIn' | 'skipped' | 'signedOff' | 'sentBack' | 'reopened';
      readonly item: ChecklistItem;
      readonly task: Task;
    }
  | { readonly kind: 'moved'; readonly item: ChecklistItem; readonly task: Task; readonly to: CalendarDate }
  | {
      readonly kind: 'edited';
      readonly before: Task;
      readonly task: Task;
      readonly fields: Partial<BulkFields>;
    }
  | { readonly kind: 'removed'; readonly task: Task; readonly removed: RemovedTask }
  | { readonly kind: 'restored' | 'added' | 'saved'; readonly title: string }
  /** Somebody else was quicker: who, with what, and when (ISO 8601). */
  | {
      readonly kind: 'byOther';
      readonly action: TaskAction;
      readonly title: string;
      readonly name: string;
      readonly on: string;
    }
  /** Words of a screen, with its own way back. */
  | { readonly kind: 'told'; readonly text: string; readonly undo?: () => void }
  | { readonly kind: 'failed'; readonly deed: Deed; readonly title: string; readonly error: unknown };
