import { addDays, dayInTimeZone, type CalendarDate } from '../../src/domain/dates/calendarDate';
import { starterTrainingKey } from '../../src/domain/starter/starterTrainingDrafts';
import { courseProblems } from '../../src/domain/training/drafts/courseDraft';
import { planProgress, type PlanProgress } from '../../src/domain/training/plans/planProgress';
import type { PlanStart } from '../../src/domain/training/plan';
import { countingEntries, settledBy } from '../../src/domain/training/record/settled';
import { skillCoverage } from '../../src/domain/training/skills/skillCoverage';
import { findersOf } from '../../src/domain/training/slices';
import { courseQueue } from '../../src/domain/training/stale/courseQueue';
import { courseReviewOn } from '../../src/domain/training/stale/staleness';
import type { LearningItem } from '../../src/domain/training/states/myLearning';
import { toReopen } from '../../src/domain/training/versions/toReopen';
import { assignmentsList, completionsList, coursesList } from '../../src/lists';
import { starterTraining } from '../../src/starter/training';
import { rowsOf } from './demoSite';
import { demoTraining, type TrainingDemo } from './demoTraining';
import { moments } from './moments';

const ended = (item: LearningItem): CalendarDate | null => item.assignment.done?.until ?? null;

describe.each(moments)('the training of the demo, made on %s', (_name, moment) => {
  let demo: TrainingDemo;

  beforeAll(async () => {
    demo = await demoTraining(moment);
  });

  afterAll(() => demo.site.close());

  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), demo.timeZone);
  const progressOf = (start: PlanStart): PlanProgress => {
    const own = demo.items.filter(({ assignment }) => assignment.person.id === start.person.id);
    return planProgress(start, own, demo.stepLogs.get(start.id) ?? [], demo.today, demo.calendar);
  };

  it('has nothing in its assignments that does not follow from the log, or from what was handed in', () => {
    expect(demo.items.length).toBeGreaterThan(80);
    for (const { assignment, course } of demo.items) {
      const log = demo.logs.get(assignment.id) ?? [];
      if (!course) throw new Error(`${assignment.title} is about no course.`);
      expect([assignment.title, settledBy(log, assignment, course)]).toEqual([assignment.title, undefined]);
      if (assignment.done === null || countingEntries(assignment, log).length > 0) continue;
      const own = demo.handedIn.find(
        ({ person, course: of, round }) =>
          person.id === assignment.person.id && of === assignment.course && round === assignment.round
      );
      expect([assignment.title, own?.done]).toEqual([assignment.title, assignment.done]);
    }
  });

  it('has no row in the log that counts for nobody, and none from the future', async () => {
    const counted = demo.items.flatMap(({ assignment }) =>
      countingEntries(assignment, demo.logs.get(assignment.id) ?? [])
    );
    const steps = [...demo.stepLogs.values()].flat();
    expect(counted.length + steps.length).toBe((await rowsOf(demo.site, completionsList)).length);
    for (const { on, learnedOn } of [...counted, ...steps]) {
      expect(new Date(on).getTime()).toBeLessThanOrEqual(demo.now.getTime());
      expect((learnedOn ?? '') <= dayOf(on)).toBe(true);
    }
  });

  it('can be found by month, slice and course', () => {
    const { courseSlice, dueMonth, dueSlice, openMonth, openSlice, endMonth } = assignmentsList.columns;
    for (const { assignment } of demo.items) {
      const row = demo.rows.get(assignment.id) ?? {};
      const found = {
        courseSlice: row[courseSlice.name],
        dueMonth: row[dueMonth.name],
        dueSlice: row[dueSlice.name],
        openMonth: row[openMonth.name],
        openSlice: row[openSlice.name],
        endMonth: row[endMonth.name]
      };
      expect([assignment.title, found]).toEqual([assignment.title, findersOf(assignment)]);
    }
  });

  it('shows every state, and why something is open again', () => {
    const states = demo.items.map(({ state }) => state);
    const kinds = new Set(states.map(({ kind }) => kind));
    for (const kind of ['done', 'doneLate', 'late', 'upcoming', 'waiting', 'withdrawn', 'ended'] as const)
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    const again = states.flatMap((state) => ('again' in state && state.again ? [state.again] : []));
    expect(again.filter((why) => why === 'newVersion')).toHaveLength(2);
    const withdrawn = demo.items.filter(({ state }) => state.kind === 'withdrawn');
    expect(withdrawn.every(({ assignment }) => assignment.reason !== '')).toBe(true);
    const moved = demo.items.find(({ assignment: { lateSince, due } }) => lateSince !== null && due !== null);
    expect(moved?.state.kind).toBe('late');
  });

  it('has something due within the week, and a certificate that ends within a month', () => {
    const soon = addDays(demo.today, 4);
    const dueSoon = demo.items.filter(
      ({ state }) =>
        (state.kind === 'due' || state.kind === 'upcoming') && state.due !== null && state.due <= soon
    );
    expect(dueSoon.length).toBeGreaterThan(0);
    const month = addDays(demo.today, 30);
    const ending = demo.items.filter(
      (item) => (ended(item) ?? '') >= demo.today && (ended(item) ?? '9') <= month
    );
    expect(ending).toHaveLength(1);
  });

  it('has a refresher for everybody who is in the team', () => {
    const refresher = demo.courses.find(({ repeat }) => repeat?.kind === 'together');
    const asked = demo.items.filter(({ assignment }) => assignment.course === refresher?.id);
    const inTeam = demo.team.filter(({ until }) => until === null || until >= demo.today);
    expect(asked.map(({ assignment }) => assignment.person.id).sort()).toEqual(
      inTeam.map(({ person }) => person.id).sort()
    );
    expect(new Set(asked.map(({ state }) => state.kind))).toEqual(new Set(['done', 'upcoming']));
  });

  it('has opened everything again that a new version asks for', () => {
    const rows = demo.items.map(({ assignment }) => assignment);
    for (const course of demo.courses)
      expect([course.title, toReopen(course, rows)]).toEqual([course.title, []]);
    expect(demo.courses.some(({ version, countsFrom }) => version > 1 && countsFrom === 1)).toBe(true);
  });

  it('tells of each course who looked at it and when, as its log does', async () => {
    const rows = await rowsOf(demo.site, coursesList);
    for (const course of demo.courses) {
      const log = await demo.repositories.courses.log(course.id);
      const [latest] = log;
      expect(course.verifiedOn).toBe(latest ? dayOf(latest.on) : null);
      expect(course.verifiedBy?.id).toBe(latest?.by.id);
      expect(course.version).toBe(Math.max(1, ...log.map(({ version }) => version)));
      const reviewOn = rows.find(({ Id }) => Id === course.id)?.[coursesList.columns.reviewOn.name];
      expect(reviewOn ? dayOf(String(reviewOn)) : null).toBe(courseReviewOn(course));
      expect([course.title, courseProblems(course)]).toEqual([course.title, []]);
    }
    expect(new Set(demo.courses.map(({ verifiedOn }) => verifiedOn)).size).toBeGreaterThan(6);
  });

  it('has courses to look after for every reason', async () => {
    const reports = await demo.repositories.reports.ofCourses(demo.courses.map(({ id }) => id));
    const queue = courseQueue(
      demo.courses,
      ({ id }) => ({ doubt: demo.doubts.get(id), reports: reports.get(id) ?? [], dayOf }),
      'everybody',
      demo.today
    );
    const kinds = new Set(queue.flatMap(({ causes }) => causes.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['deadLink', 'doubt', 'neverVerified', 'reported', 'reviewDue']);
    expect(queue.some(({ soon }) => soon !== null)).toBe(true);
    expect(demo.courses.some(({ status }) => status === 'Draft')).toBe(true);
  });

  it('has a skill that nobody has, one that only one person has, and one that enough people have', async () => {
    const inTeam = new Set(
      demo.team.flatMap(({ person, until }) => (until === null || until >= demo.today ? [person.id] : []))
    );
    const taught = new Set(demo.courses.flatMap(({ status, skills }) => (status === 'In use' ? skills : [])));
    const items = demo.items.filter(({ assignment }) => inTeam.has(assignment.person.id));
    const skills = skillCoverage(await demo.repositories.skills.skills(), taught, items, demo.today);
    const risks = new Set(skills.map(({ risk }) => risk));
    for (const risk of ['nobody', 'single', 'none'] as const)
      expect([risk, risks.has(risk)]).toEqual([risk, true]);
  });

  it('has a new hire three weeks in: some of it done, one step late, one access locked', () => {
    const start = demo.starts.find(({ state }) => state === 'Running');
    const newHire = demo.team.find(({ person }) => person.id === start?.person.id);
    expect(start).toMatchObject({
      person: { id: newHire?.person.id },
      startDate: newHire?.from,
      mentor: { id: newHire?.mentor?.id }
    });
    if (!start) return;
    const { steps } = progressOf(start);
    const count = (wanted: string): number => steps.filter(({ state }) => state.kind === wanted).length;
    expect(count('late')).toBe(1);
    expect(count('locked')).toBeGreaterThan(0);
    expect(count('done')).toBeGreaterThan(5);
    expect(steps.some(({ step, state }) => step.task.kind === 'access' && state.kind === 'done')).toBe(true);
    expect(count('upcoming')).toBeGreaterThan(2);
  });

  it('has somebody who has finished a plan', () => {
    const finished = demo.starts.filter(({ state }) => state === 'Finished');
    expect(finished).toHaveLength(1);
    for (const start of finished) expect(progressOf(start).isComplete).toBe(true);
  });

  it('keeps a record of the new hire, which a lead has taken over in part', async () => {
    const own = demo.handedIn;
    expect(new Set(own.map(({ person }) => person.name))).toEqual(new Set(['Dana Novak']));
    expect(own.map(({ done }) => done !== null)).toEqual(expect.arrayContaining([true, false]));
    const isTakenOver = own.map(({ person, course, done }) =>
      demo.items.some(
        ({ assignment }) =>
          assignment.person.id === person.id &&
          assignment.course === course &&
          JSON.stringify(assignment.done) === JSON.stringify(done)
      )
    );
    expect(isTakenOver).toEqual(expect.arrayContaining([true, false]));
  });

  it('has all of the starter that it uses under the starter’s own keys', async () => {
    const keys = new Set(demo.courses.map(({ sourceKey }) => sourceKey));
    const known = [...starterTraining.courses, ...starterTraining.plans].map(starterTrainingKey);
    const used = demo.courses.flatMap(({ sourceKey }) => sourceKey ?? []);
    expect(used.length).toBeGreaterThan(5);
    for (const key of used) expect(known).toContain(key);
    const named = (await demo.repositories.plans.plans()).flatMap(({ steps }) =>
      steps.flatMap(({ task }) => (task.kind === 'course' ? task.course : []))
    );
    const ids = new Set(demo.courses.map(({ id }) => id));
    for (const course of named) expect(ids.has(course)).toBe(true);
    expect(keys.size).toBeGreaterThan(5);
  });
});
