import type { Course } from '../training/course';
import type { Plan } from '../training/plan';
import type { Skill } from '../training/skill';
import type { StarterTraining, TrainingOnSite } from './StarterTraining';

/**
 * Why starter content stays: people have worked with it, something that stays needs it, or it is of an edition that this suite
 * does not know.
 */
export type KeepTrainingReason = 'inUse' | 'verified' | 'changed' | 'needed' | 'unknown';

interface Kept<Row> {
  readonly row: Row;
  readonly reason: KeepTrainingReason;
}

export interface StarterTrainingRemovalPlan {
  readonly courses: { readonly remove: readonly Course[]; readonly keep: readonly Kept<Course>[] };
  readonly skills: { readonly remove: readonly Skill[]; readonly keep: readonly Kept<Skill>[] };
  /** Plans cannot be removed; those that nobody touched are retired, before their courses are removed. */
  readonly plans: { readonly retire: readonly Plan[]; readonly keep: readonly Kept<Plan>[] };
}

/** Starter courses that may be untouched: read them with their texts before planning their removal. */
export function maybeUntouched(courses: readonly Course[]): readonly Course[] {
  return courses.filter(
    ({ starterTag, status, verifiedOn, version }) =>
      starterTag !== null && status === 'Draft' && verifiedOn === null && version === 1
  );
}

/** Sorts the starter content of a site into what nobody has touched and what people work with. */
export declare function planStarterTrainingRemoval(
  site: TrainingOnSite,
  starter: StarterTraining
): StarterTrainingRemovalPlan;
