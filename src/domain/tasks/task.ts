import type { ChoiceOf, FocusArea, Platform, tasksList, taskLogList } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { Schedule } from '../recurrence/rule';
import type { RecentEntry } from './occurrence';
import type { Step } from './step';

export type TaskKind = ChoiceOf<typeof tasksList, 'kind'>;
export type TaskStatus = ChoiceOf<typeof tasksList, 'status'>;
export type TaskAction = ChoiceOf<typeof taskLogList, 'action'>;
export type SignOffRule = ChoiceOf<typeof tasksList, 'signOff'>;
export type EvidenceKind = ChoiceOf<typeof tasksList, 'evidence'>;
export type RenewalSubject = ChoiceOf<typeof tasksList, 'renewalOf'>;
export type LogResult = ChoiceOf<typeof taskLogList, 'result'>;

/** An address with the words to show for it. */
export interface Reference {
  readonly url: string;
  readonly description: string;
}

/** What a task of the kind `Renewal` says about the thing that expires. The task's due date is the day of expiry. */
export interface RenewalFacts {
  readonly subject: RenewalSubject;
  /** The account that it was made with, and has to be renewed with. */
  readonly account: string;
  /** Days before the expiry on which attention rises, longest first. */
  readonly leadDays: readonly number[];
}

/** What people write of a task. */
export interface TaskDraft {
  readonly title: string;
  readonly kind: TaskKind;
  readonly focusArea: FocusArea;
  /** For tasks that are done once, and the expiry of renewals. Recurring tasks have a schedule instead. */
  readonly dueDate: CalendarDate | null;
  readonly owner: Person | null;
  readonly backup: Person | null;
  /** HTML as stored: sanitise it before showing. */
  readonly instructions: string;
  /** The runbook. */
  readonly reference: Reference | null;
  /** Minutes that doing it once takes. */
  readonly minutes: number | null;
  readonly platforms: readonly Platform[];
  readonly schedule: Schedule;
  readonly steps: readonly Step[];
  /** What a completion must come with. */
  readonly evidence: readonly EvidenceKind[];
  readonly signOff: SignOffRule;
  /** For tasks of the kind `Renewal`; `null` for all others. */
  readonly renewal: RenewalFacts | null;
}

/** What doing a task changes: everything but what people write. */
export interface TaskState {
  readonly status: TaskStatus;
  /** ISO 8601 in UTC; of the latest occurrence, for a recurring task. */
  readonly completedOn: string | null;
  readonly completedBy: Person | null;
  /** How often a task that is done once was reopened. */
  readonly cycle: number;
  /** The occurrences that were acted on last, newest period first. */
  readonly recent: readonly RecentEntry[];
  /** For a task that is done once: the first due date that was missed, however often the date was moved since. */
  readonly lateSince: CalendarDate | null;
}

/** A task as it is now. */
export interface Task extends TaskDraft, TaskState {
  readonly id: number;
  /** Version of the row: an update with an older one is a conflict. */
  readonly etag: string;
  /** The task whose amber or red result made this one necessary. */
  readonly followUpOf: { readonly id: number; readonly title: string } | null;
  /** Where the task came from, for content that can be imported again; `null` when a person wrote it. */
  readonly sourceKey: string | null;
  /** Tag of the starter content that the task belongs to; `null` when a person wrote it. */
  readonly starterTag: string | null;
  readonly modifiedOn: string;
  readonly modifiedBy: Person;
}

/** A file that was attached to a log row. */
export interface LogFile {
  readonly name: string;
  /** Absolute. */
  readonly url: string;
}

/** One event in the life of a task. `by` and `on` are SharePoint's own Created By and Created: nobody can type them. */
export interface TaskLogEntry {
  readonly id: number;
  readonly taskId: number;
  /** The task's title at that time. */
  readonly title: string;
  readonly action: TaskAction;
  /** As `Occurrence.period`. */
  readonly period: string;
  readonly due: CalendarDate | null;
  /** Where it was moved to, or until when it was renewed. */
  readonly newDue: CalendarDate | null;
  readonly note: string;
  /** One line a step, as written by `formatRecorded`. */
  readonly recorded: string;
  readonly result: LogResult | null;
  /** Of a completion: the task's rule at that time. `null` for other actions. */
  readonly signOff: SignOffRule | null;
  readonly link: Reference | null;
  /** Only read for the history of one task; empty otherwise. */
  readonly files: readonly LogFile[];
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
}

/** The row and version that a change is meant for. */
export type TaskVersion = Pick<Task, 'id' | 'etag'>;
