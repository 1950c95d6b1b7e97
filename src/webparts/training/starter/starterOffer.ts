import {
  coursesMissingForPlans,
  starterPlansToRevive,
  starterSourcedCourses,
  starterSourcedPlans,
  starterSourcedSkills,
  starterStanding
} from '../../../domain/starter/starterTrainingDrafts';
import type {
  StarterCourse,
  StarterPlan,
  StarterSkill,
  StarterTraining,
  TrainingOnSite
} from '../../../domain/starter/StarterTraining';
import { noChanges, type WritingJob } from '../intake/writing/writingJob';

/** The three kinds of starter content, in the order in which they are added. */
export const starterKinds = ['skills', 'courses', 'plans'] as const;

export type StarterKind = (typeof starterKinds)[number];
export type StarterOne = StarterSkill | StarterCourse | StarterPlan;

/** One piece of the starter content, and whether the site has it. */
export interface Offered<One extends StarterOne> {
  readonly one: One;
  readonly isThere: boolean;
}

/** The starter content as it stands against what is on the site. */
export interface StarterOffer {
  readonly skills: readonly Offered<StarterSkill>[];
  readonly courses: readonly Offered<StarterCourse>[];
  readonly plans: readonly Offered<StarterPlan>[];
}

function offered<One extends StarterOne>(
  all: readonly One[],
  onSite: Parameters<typeof starterStanding<One>>[1]
): readonly Offered<One>[] {
  const missing = new Set(starterStanding(all, onSite).missing);
  return all.map((one) => ({ one, isThere: !missing.has(one) }));
}

/** What of the starter content can be added. Plans that were retired when it was taken back can come again. */
export function starterOffer(starter: StarterTraining, site: TrainingOnSite): StarterOffer {
  const livePlans = site.plans.filter(({ status }) => status !== 'Retired');
  return {
    skills: offered(starter.skills, site.skills),
    courses: offered(starter.courses, site.courses),
    plans: offered(starter.plans, livePlans)
  };
}

/** A name for each piece of the starter content: keys are unique within a kind. */
export function offerKey(kind: StarterKind, { key }: StarterOne): string {
  return `${kind}:${key}`;
}

/** Everything that the site lacks, by name. */
export function missingOf(offer: StarterOffer): readonly string[] {
  return starterKinds.flatMap((kind) =>
    offer[kind].filter(({ isThere }) => !isThere).map(({ one }) => offerKey(kind, one))
  );
}

/** What of the starter content is wanted. */
export type Wanted = StarterTraining;

export function wantedOf(offer: StarterOffer, leftOut: ReadonlySet<string>): Wanted {
  const taken = <One extends StarterOne>(kind: StarterKind, all: readonly Offered<One>[]): readonly One[] =>
    all.flatMap(({ one, isThere }) => (isThere || leftOut.has(offerKey(kind, one)) ? [] : one));
  return {
    skills: taken('skills', offer.skills),
    courses: taken('courses', offer.courses),
    plans: taken('plans', offer.plans)
  };
}

export function countOf({ skills, courses, plans }: Wanted): number {
  return skills.length + courses.length + plans.length;
}

/** Titles of courses that wanted plans name, and that neither are there nor come along. */
export function coursesLeftOut(
  starter: StarterTraining,
  wanted: Wanted,
  site: TrainingOnSite
): readonly string[] {
  const coming = new Set(wanted.courses.map(({ key }) => key));
  const missing = coursesMissingForPlans(wanted.plans, site.courses).filter((key) => !coming.has(key));
  return missing.flatMap((key) => starter.courses.find((course) => course.key === key)?.title ?? []);
}

/** What is to be written: what is wanted, and plans that are there and retired come back. */
export function starterJob(wanted: Wanted, tag: string, site: TrainingOnSite, use: boolean): WritingJob {
  const revivals = starterPlansToRevive(wanted.plans, site.plans, site.courses);
  const coming = starterStanding(wanted.plans, site.plans).missing;
  return {
    ...noChanges,
    skills: starterSourcedSkills(wanted.skills, tag),
    coursesOf: (skills) => starterSourcedCourses(wanted.courses, tag, skills),
    plansOf: (courses) => starterSourcedPlans(coming, tag, courses),
    revivalsOf: (courses) =>
      revivals.length === 0 ? [] : starterPlansToRevive(wanted.plans, site.plans, courses),
    use
  };
}
