import type { CalendarDate } from '../dates/calendarDate';
import type { Assignment, AssignmentDraft } from './assignment';
import type { AddedMany, ManyOptions } from './CourseRepository';
import type { OwnRecord } from './ownRecord';

/** Some assignments, and how to go on. */
export interface AssignmentPage {
  readonly rows: readonly Assignment[];
  /** Continues after these; `null`: there are no more. */
  readonly next: string | null;
  /** Slices with more rows than SharePoint searches: nothing of them is among the results. */
  readonly unsearched: readonly string[];
}

/** One month like `2026-06`, or some. */
export type Months = string | readonly string[];

/** What is written into an assignment besides what doing it changes. */
export type AssignmentChange =
  /** Gives it another date. What is late stays late. */
  | { readonly kind: 'move'; readonly to: CalendarDate | null }
  /** The person need not do it. Rows are never deleted: the key keeps it from coming back unnoticed. */
  | { readonly kind: 'withdraw'; readonly reason: string }
  /** Takes that back. `reason`: why the person had it before; left out where nobody knows any more. */
  | { readonly kind: 'restore'; readonly reason?: string }
  /** What counted does not count any more; `due` is by when it has to be renewed. */
  | { readonly kind: 'reopen'; readonly due: CalendarDate | null };

export interface ChangedAssignments {
  readonly changed: readonly Assignment[];
  readonly failed: readonly { readonly assignment: Assignment; readonly error: Error }[];
  /** Ids of those that were not reached because the work was stopped. */
  readonly notTried: readonly number[];
}

/**
 * Who has to learn what. All methods reject with `RepositoryError`: `notSetUp` when the list is not there, `forbidden` for people
 * who may only read the site. Each read costs the same however many rows the list has.
 */
export interface AssignmentRepository {
  /** Everything of one person, the latest first: one indexed read. */
  ofPerson(personId: number): Promise<readonly Assignment[]>;
  /** The same for the people of a page of the matrix, by person. Those without rows are there too. */
  ofPeople(personIds: readonly number[]): Promise<ReadonlyMap<number, readonly Assignment[]>>;
  /** Who has the course, in all rounds; any order. */
  ofCourse(courseId: number, next?: string): Promise<AssignmentPage>;
  /** What is due in these months, whatever became of it: done, withdrawn, open; any order. */
  dueIn(months: Months, next?: string): Promise<AssignmentPage>;
  /** What is not done and due in these months, or has no date (`noMonth`); any order. */
  openIn(months: Months, next?: string): Promise<AssignmentPage>;
  /** Completions whose last day is in these months; any order. */
  endingIn(months: Months, next?: string): Promise<AssignmentPage>;
  /** The courses of these plan starts, by start. */
  ofPlanStarts(startIds: readonly number[]): Promise<ReadonlyMap<number, readonly Assignment[]>>;
  /** Rejects with `notFound` when the row is gone. */
  get(id: number): Promise<Assignment>;
  /** Adds those whose key (`assignmentKey`) is not there yet. */
  assign(drafts: readonly AssignmentDraft[], options?: ManyOptions): Promise<AddedMany<Assignment>>;
  /**
   * One after the other; what somebody changed since is not changed again (`conflict`), and what the change does not fit is
   * `invalid` (`changedAssignment`).
   */
  change(
    seen: readonly Assignment[],
    change: AssignmentChange,
    options?: ManyOptions
  ): Promise<ChangedAssignments>;
  /** Writes what people outside of the team handed in (`takeOver`). Answers what became of each, by its key; may be repeated. */
  takeOver(records: readonly OwnRecord[], options?: ManyOptions): Promise<AddedMany<Assignment>>;
}
