import { calendarDate } from '../../../domain/dates/calendarDate';
import type { PlanStart } from '../../../domain/training/plan';
import { failure } from '../roles';
import {
  addedCourse,
  assigned,
  type MakeRecordSite,
  type RecordRepositoriesUnderTest,
  type RecordSiteUnderTest
} from './recordSite';

/** What people did of the steps of a plan. */
export function describePlanSteps(name: string, make: MakeRecordSite): void {
  describe(`${name}: steps of plans`, () => {
    let site: RecordSiteUnderTest;
    let learner: RecordRepositoriesUnderTest;
    let mentor: RecordRepositoriesUnderTest;
    let start: PlanStart;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      learner = site.as('member');
      mentor = site.as('otherMember');
      const course = await addedCourse(site);
      const lead = site.as('owner');
      const plan = await lead.plans.add({
        title: 'New Intune admin',
        audiences: ['New hires'],
        owner: null,
        welcome: null,
        steps: [
          { key: 'meet', day: 1, title: 'Meet the help desk', task: { kind: 'action' } },
          { key: 'course', day: 2, title: 'Autopilot', task: { kind: 'course', course: course.id } },
          { key: 'access', day: 5, title: 'Reader role', task: { kind: 'access', after: ['meet'] } },
          { key: 'sign', day: 30, title: 'First month', task: { kind: 'signOff' } }
        ]
      });
      start = await lead.planStarts.start(await lead.plans.setStatus(plan, 'In use'), {
        person: await site.person('member'),
        startDate: calendarDate('2026-05-04'),
        mentor: await site.person('otherMember'),
        manager: null
      });
    });

    afterEach(() => site.close());

    const told = async (): Promise<readonly (readonly unknown[])[]> =>
      ((await mentor.completions.ofPlanStarts([start.id])).get(start.id) ?? []).map(
        ({ action, cycle, subject }) => [subject.kind === 'step' && subject.step, action, cycle]
      );

    it('are recorded once, whoever says it first', async () => {
      const done = await learner.completions.recordStep(start, 'meet', 'Step done', ' Nice people ');
      expect(done).toMatchObject({
        subject: { kind: 'step', start: start.id, step: 'meet' },
        learner: start.person,
        by: start.person,
        action: 'Step done',
        cycle: 0,
        version: null,
        note: 'Nice people'
      });
      expect(await mentor.completions.recordStep(start, 'meet', 'Step done', '')).toEqual(done);
      await Promise.all([
        mentor.completions.recordStep(start, 'access', 'Access granted', ''),
        site.as('owner').completions.recordStep(start, 'access', 'Access granted', '')
      ]);
      expect(await told()).toEqual([
        ['meet', 'Step done', 0],
        ['access', 'Access granted', 0]
      ]);
      expect(await mentor.completions.ofPlanStarts([4711])).toEqual(new Map([[4711, []]]));
    });

    it('are not granted or signed off by the new hire, and not what they are not', async () => {
      const { recordStep } = learner.completions;
      const record = recordStep.bind(learner.completions);
      await expect(record(start, 'access', 'Access granted', '')).rejects.toEqual(failure('forbidden'));
      await expect(record(start, 'sign', 'Signed off', '')).rejects.toEqual(failure('forbidden'));
      await expect(record(start, 'meet', 'Signed off', '')).rejects.toEqual(failure('invalid'));
      await expect(record(start, 'course', 'Step done', '')).rejects.toEqual(failure('invalid'));
      await expect(record(start, 'nothing', 'Step done', '')).rejects.toEqual(failure('invalid'));
      expect(await told()).toEqual([]);
    });

    it('are taken back within the day by whoever said it, and done again', async () => {
      await expect(learner.completions.takeBackStep(start, 'meet')).rejects.toEqual(failure('conflict'));
      await learner.completions.recordStep(start, 'meet', 'Step done', '');
      await expect(mentor.completions.takeBackStep(start, 'meet')).rejects.toEqual(failure('forbidden'));
      expect((await learner.completions.takeBackStep(start, 'meet')).action).toBe('Taken back');
      await expect(learner.completions.takeBackStep(start, 'meet')).rejects.toEqual(failure('conflict'));
      const again = await mentor.completions.recordStep(start, 'meet', 'Step done', '');
      expect(again.cycle).toBe(1);
      site.setNow('2026-05-05T09:00:00Z');
      const later = site.as('otherMember').completions;
      await expect(later.takeBackStep(start, 'meet')).rejects.toEqual(failure('invalid'));
      expect((await told()).map(([, action, cycle]) => [action, cycle])).toEqual([
        ['Step done', 0],
        ['Taken back', 0],
        ['Step done', 1]
      ]);
    });

    it('that are courses are found by the start', async () => {
      const course = await addedCourse(site, { title: 'Certificates' });
      const plan = { start: start.id, step: 'course' };
      const assignment = await assigned(site, course, start.person, { plan });
      expect(assignment.plan).toEqual(plan);
      const found = await mentor.assignments.ofPlanStarts([start.id, 4711]);
      expect([...found]).toEqual([
        [start.id, [assignment]],
        [4711, []]
      ]);
    });
  });
}
