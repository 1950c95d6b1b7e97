import { isSameWording } from '../faq/diff/entryFields';
import type { Course } from '../training/course';
import { differingCourseFields } from '../training/intake/courseFields';
import type { Plan } from '../training/plan';
import { formatPlanSteps } from '../training/plans/stepsText';
import type { Skill } from '../training/skill';
import {
  starterCourseDraft,
  starterPlanDraft,
  starterSkillDraft,
  starterTrainingKey
} from './starterTrainingDrafts';
import type {
  StarterCourse,
  StarterPlan,
  StarterSkill,
  StarterTraining,
  TrainingOnSite
} from './StarterTraining';

/**
 * Why starter content stays: people have worked with it, something that stays needs it, or it is of an edition that this suite
 * does not know.
 */
export type KeepTrainingReason = 'inUse' | 'verified' | 'changed' | 'needed' | 'unknown';

interface Kept<Row> {
  readonly row: Row;
  readonly reason: KeepTrainingReason;
}

interface Sorted<Row> {
  readonly remove: readonly Row[];
  readonly keep: readonly Kept<Row>[];
}

export interface StarterTrainingRemovalPlan {
  readonly courses: Sorted<Course>;
  readonly skills: Sorted<Skill>;
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

function sameValues(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.map(String).sort().join('\n') === other.map(String).sort().join('\n');
}

function reasonForPlan(
  plan: Plan,
  original: StarterPlan | undefined,
  site: TrainingOnSite
): KeepTrainingReason | undefined {
  if (!original) return 'unknown';
  if (plan.status === 'In use') return 'inUse';
  const draft = starterPlanDraft(original, site.courses);
  const isSame =
    plan.title === draft.title &&
    plan.owner === null &&
    sameValues(plan.audiences, draft.audiences) &&
    isSameWording(plan.welcome, draft.welcome) &&
    formatPlanSteps(plan.steps) === formatPlanSteps(draft.steps);
  return isSame ? undefined : 'changed';
}

function reasonForCourse(
  course: Course,
  original: StarterCourse | undefined,
  site: TrainingOnSite
): KeepTrainingReason | undefined {
  if (!original) return 'unknown';
  if (course.status === 'In use') return 'inUse';
  if (course.verifiedOn !== null) return 'verified';
  // A skill that somebody removed is no change of the course.
  const there = new Set(site.skills.map(({ id }) => id));
  const seen = { ...course, skills: course.skills.filter((id) => there.has(id)) };
  const isSame = differingCourseFields(seen, starterCourseDraft(original, site.skills)).length === 0;
  return isSame && course.version === 1 ? undefined : 'changed';
}

function reasonForSkill(skill: Skill, original: StarterSkill | undefined): KeepTrainingReason | undefined {
  if (!original) return 'unknown';
  const draft = starterSkillDraft(original);
  const isSame =
    skill.title === draft.title &&
    skill.summary === draft.summary &&
    skill.wanted === draft.wanted &&
    skill.tasks.length === 0 &&
    sameValues(skill.platforms, draft.platforms);
  return isSame ? undefined : 'changed';
}

interface FromStarter {
  readonly id: number;
  readonly sourceKey: string | null;
  readonly starterTag: string | null;
}

/** Sorts what came with the suite; the rest is nobody's business here. */
function sorted<Row extends FromStarter, Starter extends { readonly key: string }>(
  rows: readonly Row[],
  starters: readonly Starter[],
  needed: ReadonlySet<number>,
  reasonOf: (row: Row, original: Starter | undefined) => KeepTrainingReason | undefined
): Sorted<Row> {
  const originals = new Map(starters.map((one) => [starterTrainingKey(one), one]));
  const remove: Row[] = [];
  const keep: Kept<Row>[] = [];
  for (const row of rows.filter(({ starterTag }) => starterTag !== null)) {
    const why =
      reasonOf(row, originals.get(row.sourceKey ?? '')) ?? (needed.has(row.id) ? 'needed' : undefined);
    if (why) keep.push({ row, reason: why });
    else remove.push(row);
  }
  return { remove, keep };
}

/**
 * Sorts the starter content of a site into what nobody has touched and what people work with. The courses of `maybeUntouched`
 * have to be there with their texts; those without stay.
 */
export function planStarterTrainingRemoval(
  site: TrainingOnSite,
  starter: StarterTraining
): StarterTrainingRemovalPlan {
  const livePlans = site.plans.filter(({ status }) => status !== 'Retired');
  const plans = sorted(livePlans, starter.plans, new Set(), (plan, original) =>
    reasonForPlan(plan, original, site)
  );
  const stayingPlans = livePlans.filter((plan) => !plans.remove.includes(plan));
  const coursesOfPlans = stayingPlans.flatMap(({ steps }) =>
    steps.flatMap(({ task }) => (task.kind === 'course' ? task.course : []))
  );
  const liveCourses = site.courses.filter(({ status }) => status !== 'Retired');
  const courses = sorted(liveCourses, starter.courses, new Set(coursesOfPlans), (course, original) =>
    reasonForCourse(course, original, site)
  );
  const gone = new Set(courses.remove);
  const skillsOfCourses = site.courses
    .filter((course) => !gone.has(course))
    .flatMap((course) => course.skills);
  const skills = sorted(site.skills, starter.skills, new Set(skillsOfCourses), reasonForSkill);
  return { courses, skills, plans: { retire: plans.remove, keep: plans.keep } };
}
