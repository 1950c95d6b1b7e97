import type { Reference } from '../tasks/task';
import type { Course, CourseDraft } from '../training/course';
import type { Plan, PlanDraft, PlanStep, PlanStepTask } from '../training/plan';
import type { Skill, SkillDraft } from '../training/skill';

/** Fixed for ever: an import that is repeated recognises what it brought by it. */
interface Keyed {
  readonly key: string;
}

/** A task area that comes with the suite. */
export interface StarterSkill extends Keyed, Omit<SkillDraft, 'tasks'> {}

/** A course that comes with the suite, in our own words, about material that anybody can open. */
export interface StarterCourse
  extends Keyed, Omit<CourseDraft, 'kind' | 'material' | 'summary' | 'skills' | 'owner' | 'notices'> {
  readonly material: Reference;
  /** HTML. */
  readonly summary: string;
  /** Keys of starter skills. */
  readonly skills: readonly string[];
}

/** A step of a starter plan: courses are named by the keys of starter courses. */
export interface StarterPlanStep extends Omit<PlanStep, 'task'> {
  readonly task:
    Exclude<PlanStepTask, { kind: 'course' }> | { readonly kind: 'course'; readonly course: string };
}

/** A plan for people who join, as it comes with the suite. */
export interface StarterPlan extends Keyed, Omit<PlanDraft, 'owner' | 'welcome' | 'steps'> {
  /** HTML. */
  readonly welcome: string;
  readonly steps: readonly StarterPlanStep[];
}

/** All of it. It is added in this order, because courses name skills, and plans name courses. */
export interface StarterTraining {
  readonly skills: readonly StarterSkill[];
  readonly courses: readonly StarterCourse[];
  readonly plans: readonly StarterPlan[];
}

/** What the site has. Courses without their texts are enough, except where it says otherwise. */
export interface TrainingOnSite {
  readonly skills: readonly Skill[];
  readonly courses: readonly Course[];
  readonly plans: readonly Plan[];
}
