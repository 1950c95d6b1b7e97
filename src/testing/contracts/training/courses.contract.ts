import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Course } from '../../../domain/training/course';
import type { SourcedCourse } from '../../../domain/training/CourseRepository';
import { draftOfCourse } from '../../../domain/training/drafts/courseDraft';
import { aCourseDraft } from '../../training/trainingBuilders';
import { failure } from '../roles';
import type { MakeTrainingSite, TrainingRepositoriesUnderTest, TrainingSiteUnderTest } from './trainingSite';

const sourced = (sourceKey: string, title: string = `Course ${sourceKey}`): SourcedCourse => ({
  sourceKey,
  starterTag: 'starter',
  draft: aCourseDraft({ title })
});

const questions = [
  {
    text: 'What is Autopilot?',
    answers: [
      { text: 'A way to set up devices', isRight: true },
      { text: 'A plane', isRight: false }
    ]
  }
];

/** The catalogue. */
export function describeCourses(name: string, make: MakeTrainingSite): void {
  describe(`${name}: courses`, () => {
    let site: TrainingSiteUnderTest;
    let member: TrainingRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    it('keep everything that was written, as drafts of the first version', async () => {
      const owner = await site.person('otherMember');
      const draft = aCourseDraft({
        kind: 'File',
        summary: '<p>All of it.</p>',
        skills: [3, 5],
        obligation: 'Mandatory',
        proof: 'Certificate',
        repeat: { kind: 'together', every: 12, from: calendarDate('2026-06-30') },
        owner,
        reviewEvery: 3,
        questions,
        notices: ['messageCenter:MC900001']
      });
      const course = await member.courses.add(draft);
      expect(course).toMatchObject({
        ...draft,
        status: 'Draft',
        version: 1,
        countsFrom: 1,
        renewBy: null,
        verifiedOn: null,
        verifiedBy: null,
        reportsSeenOn: null,
        sourceKey: null,
        starterTag: null,
        modifiedBy: await site.person('member')
      });
      expect(await site.as('visitor').courses.get(course.id)).toEqual(course);
      expect(await member.courses.log(course.id)).toEqual([]);
    });

    it('can be nearly empty, but not without a title or with numbers that are none', async () => {
      const bare = aCourseDraft({ title: 'x', material: null, minutes: null, dueDays: null, platforms: [] });
      expect(await member.courses.add(bare)).toMatchObject(bare);
      const each = aCourseDraft({ repeat: { kind: 'each', every: 6 } });
      expect(await member.courses.add(each)).toMatchObject({ repeat: each.repeat });
      for (const wrong of [{ title: ' ' }, { minutes: 0 }, { reviewEvery: 99 }])
        await expect(member.courses.add(aCourseDraft(wrong))).rejects.toEqual(failure('invalid'));
    });

    it('are a catalogue of drafts and what is in use, without long texts', async () => {
      const draft = await member.courses.add(aCourseDraft({ summary: '<p>All of it.</p>', questions }));
      const used = await member.courses.setStatus(await member.courses.add(aCourseDraft()), 'In use');
      const retired = await member.courses.setStatus(await member.courses.add(aCourseDraft()), 'Retired');
      const short = { ...draft, summary: null, questions: [] };
      expect(await site.as('visitor').courses.catalogue()).toEqual([short, used]);
      expect(await site.as('visitor').courses.retired()).toEqual([retired]);
      expect(used).toMatchObject({ status: 'In use', version: 1 });
      expect(await site.as('visitor').courses.ofIds([retired.id, 4711, draft.id])).toEqual(
        new Map([
          [draft.id, short],
          [retired.id, retired]
        ])
      );
      expect(await member.courses.ofIds([])).toEqual(new Map());
    });

    it('keep their version when they are changed', async () => {
      const course = await member.courses.add(aCourseDraft());
      const draft = { ...draftOfCourse(course), title: 'Another', minutes: 10, repeat: null };
      const changed = await site.as('otherMember').courses.update(course, draft);
      expect(changed).toMatchObject({ ...draft, version: 1, modifiedBy: await site.person('otherMember') });
      expect(changed.etag).not.toBe(course.etag);
      await expect(member.courses.update(changed, { ...draft, title: '' })).rejects.toEqual(
        failure('invalid')
      );
    });

    it('take one of two editors at once', async () => {
      const course = await member.courses.add(aCourseDraft());
      const change = (repositories: TrainingRepositoriesUnderTest, title: string): Promise<Course> =>
        repositories.courses.update(course, { ...draftOfCourse(course), title });
      const results = await Promise.allSettled([
        change(member, 'Mine'),
        change(site.as('otherMember'), 'Yours')
      ]);
      const written = results.find((result) => result.status === 'fulfilled');
      const refused = results.find((result) => result.status === 'rejected');
      expect(refused?.reason).toEqual(failure('conflict'));
      expect(await member.courses.get(course.id)).toEqual(written?.value);
      await expect(change(member, 'Late')).rejects.toEqual(failure('conflict'));
      await expect(member.courses.setStatus(course, 'In use')).rejects.toEqual(failure('conflict'));
    });

    it('are imported once, however often', async () => {
      const progress: string[] = [];
      const first = await member.courses.addMany([sourced('a:1'), sourced('a:2')], {
        onProgress: (done, total) => progress.push(`${done}/${total}`)
      });
      expect(first.added).toMatchObject([
        { title: 'Course a:1', sourceKey: 'a:1', starterTag: 'starter', status: 'Draft' },
        { title: 'Course a:2', sourceKey: 'a:2' }
      ]);
      expect(progress.at(-1)).toBe('2/2');
      const again = await member.courses.addMany([sourced('A:2'), sourced('a:3'), sourced('a:4', '')]);
      expect(again.added.map(({ sourceKey }) => sourceKey)).toEqual(['a:3']);
      expect([again.alreadyThere, again.notTried]).toEqual([['A:2'], []]);
      expect(again.failed).toEqual([{ key: 'a:4', error: failure('invalid') }]);
      const stop = new AbortController();
      stop.abort();
      const stopped = await member.courses.addMany([sourced('a:5')], { signal: stop.signal });
      expect([stopped.added, stopped.notTried]).toEqual([[], ['a:5']]);
      expect(await member.courses.catalogue()).toHaveLength(3);
    });

    it('go to the recycle bin and come back, unless they are assigned or were changed', async () => {
      const course = await member.courses.add(aCourseDraft());
      const changed = await member.courses.setStatus(course, 'In use');
      await expect(member.courses.remove(course)).rejects.toEqual(failure('conflict'));
      const recycleBinId = await member.courses.remove(changed);
      await expect(member.courses.get(course.id)).rejects.toEqual(failure('notFound'));
      await expect(member.courses.remove(changed)).rejects.toEqual(failure('notFound'));
      await member.courses.restore(recycleBinId);
      const back = await member.courses.get(course.id);
      expect(back).toMatchObject({ title: course.title, status: 'In use' });
      await site.leaveAssignment(back, await site.person('otherMember'));
      await expect(member.courses.remove(back)).rejects.toEqual(failure('invalid'));
      expect(await member.courses.catalogue()).toHaveLength(1);
    });

    it('are only read by people who may only read', async () => {
      const course = await member.courses.add(aCourseDraft());
      const { courses } = site.as('visitor');
      const today = calendarDate('2026-05-04');
      for (const attempt of [
        () => courses.add(aCourseDraft()),
        () => courses.addMany([sourced('a:1')]),
        () => courses.update(course, aCourseDraft()),
        () => courses.setStatus(course, 'In use'),
        () => courses.verify(course, today, ''),
        () => courses.publish(course, { note: '', earlier: { kind: 'still' } }, today),
        () => courses.remove(course)
      ]) {
        await expect(attempt()).rejects.toEqual(failure('forbidden'));
      }
      expect(await courses.catalogue()).toEqual([course]);
      expect(await courses.log(course.id)).toEqual([]);
    });
  });

  describe(`${name}: the tracker without lists`, () => {
    it('is not set up, for everybody', async () => {
      const site = await make({ setUp: false });
      const missing = failure('notSetUp');
      for (const role of ['member', 'visitor'] as const) {
        const { courses, reports, skills, plans, planStarts } = site.as(role);
        await expect(courses.catalogue()).rejects.toEqual(missing);
        await expect(reports.ofCourses([1])).rejects.toEqual(missing);
        await expect(skills.skills()).rejects.toEqual(missing);
        await expect(plans.plans()).rejects.toEqual(missing);
        if (role === 'member') await expect(planStarts.running()).rejects.toEqual(missing);
      }
      await site.close();
    });
  });
}
