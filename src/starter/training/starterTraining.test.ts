import type { Course } from '../../domain/training/course';
import { isAnswerable } from '../../domain/training/check/checkText';
import { courseProblems, tidyCourse } from '../../domain/training/drafts/courseDraft';
import { planProblems, tidyPlan } from '../../domain/training/drafts/planDraft';
import { skillProblems, tidySkill } from '../../domain/training/drafts/skillDraft';
import type { Plan } from '../../domain/training/plan';
import { formatPlanSteps, parsePlanSteps } from '../../domain/training/plans/stepsText';
import type { Skill } from '../../domain/training/skill';
import { planStarterTrainingRemoval } from '../../domain/starter/planStarterTrainingRemoval';
import type { TrainingOnSite } from '../../domain/starter/StarterTraining';
import {
  coursesMissingForPlans,
  starterCourseDraft,
  starterPlansToRevive,
  starterSourcedCourses,
  starterSourcedPlans,
  starterSourcedSkills,
  starterStanding,
  starterTrainingKey
} from '../../domain/starter/starterTrainingDrafts';
import { textOfHtml } from '../../domain/updates/text/htmlText';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aPerson } from '../../testing/builders';
import { aCourse, aSkill } from '../../testing/training/trainingBuilders';
import { starterTraining, trainingStarterTag } from '.';

const { skills, courses, plans } = starterTraining;

/** The site after everything was added, as its repositories answer it. */
function siteAfterwards(): TrainingOnSite {
  const skillRows: readonly Skill[] = starterSourcedSkills(skills, trainingStarterTag).map(
    ({ draft, ...source }, index) => aSkill({ ...tidySkill(draft), ...source, id: index + 1 })
  );
  const courseRows: readonly Course[] = starterSourcedCourses(courses, trainingStarterTag, skillRows).map(
    ({ draft, ...source }, index) => {
      const state = { id: index + 100, status: 'Draft', verifiedOn: null, verifiedBy: null } as const;
      return aCourse({ ...tidyCourse(draft), ...source, ...state });
    }
  );
  const planRows: readonly Plan[] = starterSourcedPlans(plans, trainingStarterTag, courseRows).map(
    ({ draft, ...source }, index) => ({
      ...tidyPlan(draft),
      ...source,
      id: index + 1,
      etag: '"1"',
      status: 'Draft',
      modifiedOn: '2026-04-27T08:00:00Z',
      modifiedBy: aPerson()
    })
  );
  return { skills: skillRows, courses: courseRows, plans: planRows };
}

const site = siteAfterwards();

describe('the starter catalogue', () => {
  it('has the size of a start, and every key once', () => {
    expect([skills.length, plans.length]).toEqual([12, 3]);
    expect(courses.length).toBeGreaterThanOrEqual(30);
    expect(courses.length).toBeLessThanOrEqual(45);
    for (const all of [skills, courses, plans]) {
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    }
  });

  it('names only skills and courses that are there, and teaches every skill', () => {
    const taught = new Set(courses.flatMap((course) => course.skills));
    expect([...taught].sort()).toEqual(skills.map(({ key }) => key).sort());
    expect(coursesMissingForPlans(plans, site.courses)).toEqual([]);
  });

  it.each(skills.map((skill) => [skill.key, skill] as const))(
    'has a skill that can be kept: %s',
    (_key, skill) => {
      expect(skillProblems({ ...skill, tasks: [] })).toEqual([]);
    }
  );

  it.each(courses.map((course) => [course.key, course] as const))(
    'has a course that can be kept as it is: %s',
    (_key, course) => {
      const draft = starterCourseDraft(course, site.skills);
      expect(courseProblems(draft)).toEqual([]);
      expect(tidyCourse(draft)).toEqual(draft);
      expect(draft.skills).toHaveLength(course.skills.length);
      expect(course.material.url).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\/[\w./-]+$/);
      expect(course.material.description).not.toBe('');
      expect(course.audiences.length).toBeGreaterThan(0);
    }
  );

  it('says what each course is about in two to four sentences', () => {
    for (const { key, summary } of courses) {
      const sentences = textOfHtml(summary)
        .split(/[.!?](?:\s|$)/)
        .filter((one) => one.trim() !== '');
      expect([key, sentences.length >= 2 && sentences.length <= 4]).toEqual([key, true]);
    }
  });

  it('has checks of three to five questions that can be answered', () => {
    const checks = courses.filter(({ questions }) => questions.length > 0);
    expect(checks.length).toBeGreaterThanOrEqual(8);
    for (const { key, questions } of checks) {
      expect([key, questions.length >= 3 && questions.length <= 5]).toEqual([key, true]);
      for (const one of questions) expect([key, one.text, isAnswerable(one)]).toEqual([key, one.text, true]);
    }
    const firsts = checks.flatMap(({ questions }) => questions.map(({ answers }) => answers[0]?.isRight));
    expect(new Set(firsts)).toEqual(new Set([true, false]));
  });

  it('gives a date to everything that is mandatory, and repeats some of it', () => {
    for (const { key, obligation, dueDays } of courses)
      expect([key, obligation === 'Recommended' || dueDays !== null]).toEqual([key, true]);
    expect(courses.filter(({ repeat }) => repeat?.every === 12).length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(site.plans.map((plan) => [plan.title, plan] as const))('the plan "%s"', (_title, plan) => {
  it('can be kept, and its steps are read as they were written', () => {
    expect(planProblems(plan)).toEqual([]);
    expect(parsePlanSteps(formatPlanSteps(plan.steps))).toEqual(plan.steps);
    expect(plan.welcome).toMatch(/^<p>/);
  });

  it('leads through the days, with gates that can be opened and a sign-off at the end', () => {
    const days = new Set(plan.steps.map(({ day }) => day));
    for (const day of [1, 7, 30, 60, 90]) expect([day, days.has(day)]).toEqual([day, true]);
    for (const { key, day, task } of plan.steps) {
      if (task.kind !== 'access') continue;
      expect(task.after.length).toBeGreaterThan(0);
      for (const one of task.after) {
        const step = plan.steps.find((candidate) => candidate.key === one);
        expect([key, one, step !== undefined && step.day <= day]).toEqual([key, one, true]);
      }
    }
    expect(plan.steps.at(-1)?.task.kind).toBe('signOff');
  });
});

describe('adding the starter catalogue', () => {
  it('knows what is there by its key, so that nothing is added twice', () => {
    for (const [starters, rows] of [
      [skills, site.skills],
      [courses, site.courses],
      [plans, site.plans]
    ] as const) {
      expect(starterStanding<{ readonly key: string }>(starters, rows).missing).toEqual([]);
      const { missing } = starterStanding<{ readonly key: string }>(starters, rows.slice(1));
      expect(missing).toEqual([starters[0]]);
    }
  });

  it('turns a course that is not there into something to do', () => {
    const [first] = starterSourcedPlans(plans, trainingStarterTag, []);
    expect(first?.draft.steps.some(({ task }) => task.kind === 'course')).toBe(false);
    expect(first?.draft.steps).toHaveLength(plans[0]?.steps.length ?? 0);
    expect(coursesMissingForPlans(plans, [])).toContain('intune-overview');
  });
});

describe('taking the starter catalogue back', () => {
  it('takes everything when nobody has touched it', () => {
    const plan = planStarterTrainingRemoval(site, starterTraining);
    expect(plan.courses).toEqual({ remove: site.courses, keep: [] });
    expect(plan.skills).toEqual({ remove: site.skills, keep: [] });
    expect(plan.plans).toEqual({ retire: site.plans, keep: [] });
  });

  it('keeps courses with which people work, and says why', () => {
    const [a, b, c, d, e, ...rest] = site.courses;
    if (!a || !b || !c || !d || !e) throw new Error('There are fewer.');
    const touched: readonly Course[] = [
      { ...a, status: 'In use' },
      { ...b, verifiedOn: calendarDate('2026-05-01') },
      { ...c, questions: [], minutes: 5 },
      { ...d, version: 2 },
      { ...e, sourceKey: 'starter:of-another-edition' },
      aCourse({ id: 1, starterTag: null }),
      ...rest
    ];
    const { courses: found } = planStarterTrainingRemoval(
      { ...site, courses: touched, plans: [] },
      starterTraining
    );
    expect(found.keep.map(({ row, reason }) => [row.id, reason])).toEqual([
      [a.id, 'inUse'],
      [b.id, 'verified'],
      [c.id, 'changed'],
      [d.id, 'changed'],
      [e.id, 'unknown']
    ]);
    expect(found.remove).toEqual(rest);
  });

  it('keeps what a plan needs that stays, and the skills of its courses', () => {
    const [first, ...others] = site.plans;
    if (!first) throw new Error('There is no plan.');
    const inUse: Plan = { ...first, status: 'In use' };
    const plan = planStarterTrainingRemoval({ ...site, plans: [inUse, ...others] }, starterTraining);
    expect(plan.plans).toEqual({ retire: others, keep: [{ row: inUse, reason: 'inUse' }] });
    const named = first.steps.filter(({ task }) => task.kind === 'course');
    expect(plan.courses.keep).toHaveLength(new Set(named.map(({ task }) => JSON.stringify(task))).size);
    expect(new Set(plan.courses.keep.map(({ reason }) => reason))).toEqual(new Set(['needed']));
    const kept = new Set(plan.courses.keep.flatMap(({ row }) => row.skills));
    expect(new Set(plan.skills.keep.map(({ row }) => row.id))).toEqual(kept);
  });

  it('makes retired plans fit the courses that were added again', () => {
    const retired = site.plans.map((plan): Plan => ({ ...plan, status: 'Retired' }));
    const again = site.courses.map((course) => ({ ...course, id: course.id + 500 }));
    const [revived] = starterPlansToRevive(plans, retired, again);
    expect(revived?.plan.sourceKey).toBe(plans[0] && starterTrainingKey(plans[0]));
    const ids = revived?.draft.steps.flatMap(({ task }) => (task.kind === 'course' ? task.course : []));
    expect(ids?.every((id) => id >= 600)).toBe(true);
    expect(starterPlansToRevive(plans, site.plans, again)).toEqual([]);
  });
});
