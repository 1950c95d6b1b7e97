import type { SourcedCourse } from '../training/CourseRepository';
import { emptyCourse } from '../training/emptyCourse';
import type { SourcedPlan } from '../training/PlanRepository';
import type { Plan, PlanDraft } from '../training/plan';
import type { Course, CourseDraft } from '../training/course';
import type { Skill, SkillDraft } from '../training/skill';
import type { SourcedSkill } from '../training/SkillRepository';
import type { StarterCourse, StarterPlan, StarterPlanStep, StarterSkill } from './StarterTraining';

export function starterTrainingKey({ key }: { readonly key: string }): string {
  return `starter:${key}`;
}

interface Sourced {
  readonly id: number;
  readonly sourceKey: string | null;
}

function idsBySource(rows: readonly Sourced[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ id, sourceKey }) => (sourceKey === null ? [] : [[sourceKey, id] as const])));
}

/** Which of these the site has, and which it lacks. */
export function starterStanding<One extends { readonly key: string }>(
  starters: readonly One[],
  onSite: readonly Sourced[]
): { readonly there: readonly One[]; readonly missing: readonly One[] } {
  const known = idsBySource(onSite);
  const isThere = (one: One): boolean => known.has(starterTrainingKey(one));
  return { there: starters.filter(isThere), missing: starters.filter((one) => !isThere(one)) };
}

export function starterSkillDraft({ key: _key, ...content }: StarterSkill): SkillDraft {
  return { ...content, tasks: [] };
}

/** What `SkillRepository.addMany` is given. */
export function starterSourcedSkills(
  skills: readonly StarterSkill[],
  starterTag: string
): readonly SourcedSkill[] {
  return skills.map((skill) => ({
    draft: starterSkillDraft(skill),
    sourceKey: starterTrainingKey(skill),
    starterTag
  }));
}

/** The course as it is added: a draft of nobody's. Skills that the site lacks are left out. */
export function starterCourseDraft(
  { key: _key, skills, ...content }: StarterCourse,
  skillsOnSite: readonly Skill[]
): CourseDraft {
  const ids = idsBySource(skillsOnSite);
  const known = skills.flatMap((key) => ids.get(starterTrainingKey({ key })) ?? []);
  return { ...emptyCourse, ...content, skills: known };
}

/** What `CourseRepository.addMany` is given, once the skills are there. */
export function starterSourcedCourses(
  courses: readonly StarterCourse[],
  starterTag: string,
  skillsOnSite: readonly Skill[]
): readonly SourcedCourse[] {
  return courses.map((course) => ({
    draft: starterCourseDraft(course, skillsOnSite),
    sourceKey: starterTrainingKey(course),
    starterTag
  }));
}

/** The plan as it is added. A course that the site lacks becomes something to do: no step is lost. */
export function starterPlanDraft(
  { key: _key, steps, ...content }: StarterPlan,
  coursesOnSite: readonly Course[]
): PlanDraft {
  const ids = idsBySource(coursesOnSite);
  const taskOf = (task: StarterPlanStep['task']): PlanDraft['steps'][number]['task'] => {
    if (task.kind !== 'course') return task;
    const course = ids.get(starterTrainingKey({ key: task.course }));
    return course === undefined ? { kind: 'action' } : { kind: 'course', course };
  };
  return { ...content, owner: null, steps: steps.map((step) => ({ ...step, task: taskOf(step.task) })) };
}

/** What `PlanRepository.addMany` is given, once the courses are there. */
export function starterSourcedPlans(
  plans: readonly StarterPlan[],
  starterTag: string,
  coursesOnSite: readonly Course[]
): readonly SourcedPlan[] {
  return plans.map((plan) => ({
    draft: starterPlanDraft(plan, coursesOnSite),
    sourceKey: starterTrainingKey(plan),
    starterTag
  }));
}

/** Keys of courses that plans name and the site lacks: their steps would be added as something to do. */
export function coursesMissingForPlans(
  plans: readonly StarterPlan[],
  coursesOnSite: readonly Course[]
): readonly string[] {
  const ids = idsBySource(coursesOnSite);
  const keys = plans.flatMap(({ steps }) =>
    steps.flatMap(({ task }) => (task.kind === 'course' ? task.course : []))
  );
  return [...new Set(keys)].filter((key) => !ids.has(starterTrainingKey({ key })));
}

/**
 * Starter plans that were retired when the starter content was taken back, and name courses that are gone: `PlanRepository.update`
 * them, and make them drafts again.
 */
export function starterPlansToRevive(
  plans: readonly StarterPlan[],
  plansOnSite: readonly Plan[],
  coursesOnSite: readonly Course[]
): readonly { readonly plan: Plan; readonly draft: PlanDraft }[] {
  const bySource = new Map(plans.map((plan) => [starterTrainingKey(plan), plan]));
  return plansOnSite.flatMap((plan) => {
    const original = bySource.get(plan.sourceKey ?? '');
    if (!original || plan.status !== 'Retired') return [];
    return [{ plan, draft: { ...starterPlanDraft(original, coursesOnSite), owner: plan.owner } }];
  });
}
