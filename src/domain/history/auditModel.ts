import type { FocusArea } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { OccurrenceState } from '../tasks/occurrence';
import type { RecordedValue } from '../tasks/step';
import type { LogResult, Reference } from '../tasks/task';

/** Who did something, and when. */
export interface AuditAct {
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
  /** The day of that instant in the site's time zone. */
  readonly day: CalendarDate;
  readonly note: string;
}

/**
 * What an auditor wants explained. `completedBefore` and `skippedBefore` were taken back or sent back later; `evidence`
 * was added afterwards.
 */
export type AuditException =
  | (AuditAct & {
      readonly kind: 'moved';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
    })
  | (AuditAct & {
      readonly kind: 'skipped' | 'reopened' | 'sentBack' | 'completedBefore' | 'skippedBefore' | 'evidence';
    });

/** Whether a second person confirmed a completion. */
export type AuditSignOff =
  { readonly kind: 'notDemanded' } | { readonly kind: 'missing' } | (AuditAct & { readonly kind: 'given' });

/** One expected occurrence, and what became of it. */
export interface AuditRow {
  readonly taskId: number;
  /** The task's title at the time when it was done; its present one while it was not. */
  readonly title: string;
  /** `null` when the task is no longer there. */
  readonly focusArea: FocusArea | null;
  /** The present owner; `null` when there is none, or the task is no longer there. */
  readonly owner: Person | null;
  /** `gone`: only the log knows the task, because it is done (and not given) or deleted. */
  readonly source: 'task' | 'gone';
  /** As `Occurrence.period`. */
  readonly period: string;
  readonly due: CalendarDate | null;
  readonly state: OccurrenceState;
  /** The first due date that was missed, when its date was moved after that. */
  readonly lateSince: CalendarDate | null;
  /** The holiday for which the rule leaves it out; empty for a weekly day off; `null` otherwise. */
  readonly skippedFor: string | null;
  /** Who completed it, in its latest round; `null` while nobody has. */
  readonly completed: AuditAct | null;
  readonly signOff: AuditSignOff;
  readonly recorded: readonly RecordedValue[];
  readonly result: LogResult | null;
  readonly evidence: Reference | null;
  /** How many rows of the log hold attached files; the files are read with the history of the task. */
  readonly rowsWithFiles: number;
  /** Until when it was renewed. */
  readonly renewedUntil: CalendarDate | null;
  /** Oldest first. */
  readonly exceptions: readonly AuditException[];
}

/** A share of something. `of` 0 means that there is nothing to measure: show "no data", not a percentage. */
export interface AuditShare {
  readonly count: number;
  readonly of: number;
}

export interface AuditSummary {
  /** All rows but those that the rule itself leaves out. The six counts that follow add up to it. */
  readonly expected: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly waiting: number;
  /** Left out by a person, with a reason. */
  readonly skipped: number;
  readonly missed: number;
  /** Not done: late, due today, or upcoming. */
  readonly open: number;
  /** Left out by the rule, on days off. */
  readonly daysOff: number;
  /** Done on time, of all whose day has passed (or that are done) and that nobody left out. */
  readonly onTime: AuditShare;
  /** Signed off, of all completions that demand it. */
  readonly signedOff: AuditShare;
}

/** An occurrence that was due in the period and was moved to a day after it: it counts there. */
export interface MovedAway {
  readonly taskId: number;
  readonly title: string;
  readonly period: string;
  readonly moved: Extract<AuditException, { readonly kind: 'moved' }>;
}

export interface AuditReport {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** By due date, then title. */
  readonly rows: readonly AuditRow[];
  readonly movedAway: readonly MovedAway[];
  readonly summary: AuditSummary;
}
