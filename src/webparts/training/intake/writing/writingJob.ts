import type { Course, CourseDraft } from '../../../../domain/training/course';
import type { SourcedCourse } from '../../../../domain/training/CourseRepository';
import type { Plan, PlanDraft } from '../../../../domain/training/plan';
import type { SourcedPlan } from '../../../../domain/training/PlanRepository';
import type { Skill } from '../../../../domain/training/skill';
import type { SourcedSkill } from '../../../../domain/training/SkillRepository';

/** What is written: skills first, because courses name them, and plans last, because they name courses. */
export type WritingStep = 'skills' | 'courses' | 'changes' | 'plans' | 'using';

/** A course that is there, and what shall stand in it. */
export interface CourseChange {
  readonly known: Course;
  readonly draft: CourseDraft;
}

/** A plan that was retired, and comes back as a draft. */
export interface PlanRevival {
  readonly plan: Plan;
  readonly draft: PlanDraft;
}

/** Everything that is to be written. */
export interface WritingJob {
  readonly skills: readonly SourcedSkill[];
  /** Once the skills are there. Keys and titles are the same whatever is there. */
  readonly coursesOf: (skills: readonly Skill[]) => readonly SourcedCourse[];
  readonly changes: readonly CourseChange[];
  /** Once the courses are there. Keys and titles are the same whatever is there. */
  readonly plansOf: (courses: readonly Course[]) => readonly SourcedPlan[];
  readonly revivalsOf: (courses: readonly Course[]) => readonly PlanRevival[];
  /** What is new can be assigned at once; otherwise it is a draft. */
  readonly use: boolean;
}

/** A row as it is on the site now. */
export type Written =
  | { readonly what: 'skill'; readonly row: Skill }
  | { readonly what: 'course'; readonly row: Course }
  | { readonly what: 'plan'; readonly row: Plan };

/**
 * How far a row came. `alreadyThere`: somebody had added it; `unfinished`: it is there, and not in use as it should be;
 * `notTried`: the work was stopped before it.
 */
export type WrittenKind =
  'added' | 'inUse' | 'changed' | 'alreadyThere' | 'failed' | 'unfinished' | 'notTried';

export interface WritingFailure {
  readonly step: WritingStep;
  readonly error: unknown;
}

export interface WrittenRow {
  /** Unique within the job. */
  readonly key: string;
  readonly what: Written['what'];
  readonly title: string;
  readonly kind: WrittenKind;
  readonly written: Written | undefined;
  readonly failure: WritingFailure | undefined;
}

export interface WritingResult {
  readonly job: WritingJob;
  readonly rows: readonly WrittenRow[];
}

export function rowsOf({ rows }: WritingResult, ...kinds: readonly WrittenKind[]): readonly WrittenRow[] {
  return rows.filter(({ kind }) => kinds.includes(kind));
}

/** Whether trying again could do more. */
export function isUnfinished(result: WritingResult): boolean {
  return rowsOf(result, 'failed', 'unfinished', 'notTried').length > 0;
}

export function keyOfChange({ known }: CourseChange): string {
  return `change:${known.id}`;
}

export const noChanges = {
  skills: [],
  coursesOf: () => [],
  changes: [],
  plansOf: () => [],
  revivalsOf: () => [],
  use: false
} as const satisfies WritingJob;
