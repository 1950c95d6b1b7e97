import type { Course } from '../../../domain/training/course';
import { aCourseDraft } from '../../training/trainingBuilders';
import { failure } from '../roles';
import type { MakeTrainingSite, TrainingRepositoriesUnderTest, TrainingSiteUnderTest } from './trainingSite';

/** What readers find wrong. */
export function describeReports(name: string, make: MakeTrainingSite): void {
  describe(`${name}: reports about courses`, () => {
    let site: TrainingSiteUnderTest;
    let member: TrainingRepositoriesUnderTest;
    let course: Course;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
      course = await member.courses.add(aCourseDraft());
    });

    afterEach(() => site.close());

    it('say who found what of which version, when', async () => {
      const by = await site.person('member');
      const first = await member.reports.report(course, 'A link is dead', ' The first one. ');
      expect(first).toMatchObject({
        course: course.id,
        version: 1,
        about: 'A link is dead',
        note: 'The first one.',
        by
      });
      expect(first.on.slice(0, 16)).toBe('2026-05-04T09:00');
      site.setNow('2026-05-05T09:00:00Z');
      const second = await site.as('otherMember').reports.report(course, 'Wrong', '');
      const other = await member.courses.add(aCourseDraft());
      const third = await member.reports.report(other, 'Wrong', '');
      expect(await site.as('visitor').reports.ofCourses([course.id, other.id, 4711])).toEqual(
        new Map([
          [course.id, [second, first]],
          [other.id, [third]],
          [4711, []]
        ])
      );
      expect(await member.reports.ofCourses([])).toEqual(new Map());
    });

    it('count once a day for each subject and version, also when they are sent at once', async () => {
      const twice = [member, site.as('member')].map(({ reports }) =>
        reports.report(course, 'Out of date', 'Old')
      );
      const [one, two] = await Promise.all(twice);
      expect(one).toEqual(two);
      expect(await member.reports.report(course, 'Out of date', 'Older')).toEqual(one);
      const wrong = await member.reports.report(course, 'Wrong', '');
      const later = await member.reports.report({ ...course, version: 2 }, 'Wrong', '');
      site.setNow('2026-05-05T09:00:00Z');
      const again = await member.reports.report(course, 'Out of date', 'Still old');
      expect((await member.reports.ofCourses([course.id])).get(course.id)).toEqual([
        again,
        later,
        wrong,
        one
      ]);
    });

    it('are taken back by those who made them, and can be made again', async () => {
      const report = await member.reports.report(course, 'Wrong', '');
      await expect(site.as('otherMember').reports.takeBack(report)).rejects.toEqual(failure('forbidden'));
      await member.reports.takeBack(report);
      await member.reports.takeBack(report);
      expect(await member.reports.ofCourses([course.id])).toEqual(new Map([[course.id, []]]));
      const again = await member.reports.report(course, 'Wrong', 'Really');
      expect((await member.reports.ofCourses([course.id])).get(course.id)).toEqual([again]);
    });

    it('do not count in the name of somebody else', async () => {
      await site.forgeReport(course, 'otherMember', await site.person('member'));
      expect(await member.reports.ofCourses([course.id])).toEqual(new Map([[course.id, []]]));
    });

    it('are not made by people who may only read', async () => {
      await expect(site.as('visitor').reports.report(course, 'Wrong', '')).rejects.toEqual(
        failure('forbidden')
      );
    });
  });
}
