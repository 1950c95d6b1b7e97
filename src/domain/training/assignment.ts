import type { ChoiceOf } from '../../lists';
import type { assignmentsList } from '../../lists/training';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { Proof } from './course';

/** As it is written; how it stands on a day is `assignmentState`. */
export type AssignmentStatus = ChoiceOf<typeof assignmentsList, 'state'>;

/** The step of somebody's new-hire plan for which a course was assigned. */
export interface PlanStepRef {
  /** Id of the plan start. */
  readonly start: number;
  /** Key of the step. */
  readonly step: string;
}

/** A completion, as far as its assignment keeps a copy of it. */
export interface Done {
  readonly version: number;
  /** The day on which it was learned. */
  readonly on: CalendarDate;
  readonly proof: Proof;
  /** Last day on which it counts; `null` without an end. */
  readonly until: CalendarDate | null;
}

/** What is written when a course is assigned to a person. */
export interface AssignmentDraft {
  readonly person: Person;
  /** Id of the course. */
  readonly course: number;
  /** Title of the course at that time. */
  readonly title: string;
  /** `once`, or which of the rounds (`rounds.ts`). */
  readonly round: string;
  /** `null` without a date. */
  readonly due: CalendarDate | null;
  /** Of the course, when it was assigned. */
  readonly version: number;
  readonly reason: string;
  readonly plan: PlanStepRef | null;
}

/** What doing it changes. */
export interface AssignmentProgress {
  readonly status: AssignmentStatus;
  /** From 0; rises when it is open again. Completions name it. */
  readonly cycle: number;
  /** What counts, waits to be confirmed, or, in what is open again, counted before. */
  readonly done: Done | null;
}

/** One person's course in one round. */
export interface Assignment extends AssignmentDraft, AssignmentProgress {
  readonly id: number;
  readonly etag: string;
  /** The first due date that was missed, however often the date was moved since. */
  readonly lateSince: CalendarDate | null;
  readonly assignedBy: Person;
  /** ISO 8601 in UTC; SharePoint's own Created. */
  readonly assignedOn: string;
}

/** Unique: a person has a course once in each round. */
export function assignmentKey({
  person,
  course,
  round
}: {
  readonly person: Pick<Person, 'id'>;
  readonly course: number;
  readonly round: string;
}): string {
  return `${person.id}|${course}|${round}`;
}
