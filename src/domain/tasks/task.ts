import type { ChoiceOf, FocusArea, tasksList, taskLogList } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';

export type TaskKind = ChoiceOf<typeof tasksList, 'kind'>;
export type TaskStatus = ChoiceOf<typeof tasksList, 'status'>;
export type TaskAction = ChoiceOf<typeof taskLogList, 'action'>;

/** An address with the words to show for it. */
export interface Reference {
  readonly url: string;
  readonly description: string;
}

/** What people write of a task. */
export interface TaskDraft {
  readonly title: string;
  readonly kind: TaskKind;
  readonly focusArea: FocusArea;
  readonly dueDate: CalendarDate | null;
  readonly owner: Person | null;
  /** HTML as stored: sanitise it before showing. */
  readonly instructions: string;
  readonly reference: Reference | null;
}

/** A task as it is now. */
export interface Task extends TaskDraft {
  readonly id: number;
  /** Version of the row: an update with an older one is a conflict. */
  readonly etag: string;
  readonly status: TaskStatus;
  /** ISO 8601 in UTC. */
  readonly completedOn: string | null;
  readonly completedBy: Person | null;
  /** How often the task was reopened. */
  readonly cycle: number;
  /** Where the task came from, for content that can be imported again; `null` when a person wrote it. */
  readonly sourceKey: string | null;
  /** Tag of the starter content that the task belongs to; `null` when a person wrote it. */
  readonly starterTag: string | null;
  readonly modifiedOn: string;
  readonly modifiedBy: Person;
}

/** One event in the life of a task. `by` and `on` are SharePoint's own Created By and Created: nobody can type them. */
export interface TaskLogEntry {
  readonly id: number;
  readonly taskId: number;
  readonly action: TaskAction;
  readonly note: string;
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
}

/** The row and version that a change is meant for. */
export type TaskVersion = Pick<Task, 'id' | 'etag'>;
