import type { Assignment } from './assignment';
import type { CompletionEntry, DeclarationDraft, StepAction } from './completion';
import type { Course } from './course';
import type { PlanStart } from './plan';

/**
 * What people did about what they have to learn. Each writing method adds a row to the log first, files with it, and then gives
 * the assignment the state that follows from its log (`progressOf`). A page that dies between the two leaves a row that the next attempt
 * finds and finishes, for the person who began it.
 *
 * All methods reject with `RepositoryError`: `conflict` when it was settled already, by somebody else at the same moment even;
 * `forbidden` when somebody else has to do it, and for people who may only read the site.
 */
export interface CompletionRepository {
  /** The log of one assignment, oldest first, with files. */
  ofAssignment(assignmentId: number): Promise<readonly CompletionEntry[]>;
  /** The log of one person, the latest first, without files. */
  ofPerson(personId: number): Promise<readonly CompletionEntry[]>;
  /** What was done of the steps of these plan starts, by start, oldest first. */
  ofPlanStarts(startIds: readonly number[]): Promise<ReadonlyMap<number, readonly CompletionEntry[]>>;
  /** The learner says that they have learned it. `invalid` when something is missing (`declarationProblems`). */
  declare(seen: Assignment, course: Course, draft: DeclarationDraft): Promise<Assignment>;
  /** Somebody else confirms it, declared or not. `forbidden` for the learner. */
  confirm(seen: Assignment, course: Course, note: string): Promise<Assignment>;
  /** Somebody else does not confirm what waits: it is open again. `invalid` without a reason, `forbidden` for the learner. */
  sendBack(seen: Assignment, course: Course, reason: string): Promise<Assignment>;
  /**
   * Takes back what whoever is signed in declared or confirmed today (`mayTakeBack`): it is as it was before. `invalid` on a later
   * day, in the site's time zone.
   */
  takeBack(seen: Assignment, course: Course): Promise<Assignment>;
  /** A step of a plan that is no course. Done already counts as done. */
  recordStep(start: PlanStart, step: string, action: StepAction, note: string): Promise<CompletionEntry>;
  /** Takes that back within the day. */
  takeBackStep(start: PlanStart, step: string): Promise<CompletionEntry>;
}
