import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Course } from '../../../domain/training/course';
import { draftOfCourse } from '../../../domain/training/drafts/courseDraft';
import type { NewVersion } from '../../../domain/training/versions/newVersion';
import { aCourseDraft } from '../../training/trainingBuilders';
import { failure } from '../roles';
import type { MakeTrainingSite, TrainingRepositoriesUnderTest, TrainingSiteUnderTest } from './trainingSite';

const today = calendarDate('2026-05-04');
const tomorrow = calendarDate('2026-05-05');
const by = calendarDate('2026-06-30');
const renew: NewVersion = { note: ' New portal. ', earlier: { kind: 'renew', by } };
const still: NewVersion = { note: 'A new picture.', earlier: { kind: 'still' } };

/** Material that was looked at, and new versions of it. */
export function describeVersions(name: string, make: MakeTrainingSite): void {
  describe(`${name}: versions of courses`, () => {
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

    const log = async (): Promise<readonly (readonly unknown[])[]> => {
      const events = await site.as('visitor').courses.log(course.id);
      return events.map((event) => [
        event.action,
        event.version,
        event.mustRenew,
        event.note,
        event.by.name,
        event.on.slice(0, 10)
      ]);
    };

    it('are found right by somebody, on a day', async () => {
      const person = await site.person('member');
      const verified = await member.courses.verify(course, today, ' Tried it. ');
      expect(verified).toMatchObject({
        version: 1,
        verifiedOn: today,
        verifiedBy: person,
        reportsSeenOn: '2026-05-04T09:00:00Z'
      });
      site.setNow('2026-05-05T09:00:00Z');
      const other = site.as('otherMember');
      expect(await other.courses.verify(verified, tomorrow, '')).toMatchObject({ verifiedOn: tomorrow });
      const second = await site.person('otherMember');
      expect(await log()).toEqual([
        ['Verified', 1, false, '', second.name, '2026-05-05'],
        ['Verified', 1, false, 'Tried it.', person.name, '2026-05-04']
      ]);
    });

    it('say in the log each time that they were verified, also twice a day', async () => {
      const verified = await member.courses.verify(course, today, 'Tried it.');
      await member.courses.verify(verified, today, 'Tried it.');
      expect(await log()).toHaveLength(2);
      // From a page that has not seen that yet: said already.
      await member.courses.verify(course, today, 'Tried it.');
      expect(await log()).toHaveLength(2);
    });

    it('are made by publishing: completions of earlier ones count, or do not', async () => {
      const { name: me } = await site.person('member');
      const second = await member.courses.publish(course, renew, today);
      expect(second).toMatchObject({
        version: 2,
        countsFrom: 2,
        renewBy: by,
        verifiedOn: today,
        verifiedBy: await site.person('member'),
        status: 'Draft'
      });
      const third = await member.courses.publish(second, still, today);
      expect(third).toMatchObject({ version: 3, countsFrom: 2, renewBy: by });
      expect(await log()).toEqual([
        ['New version', 3, false, 'A new picture.', me, today],
        ['New version', 2, true, 'New portal.', me, today]
      ]);
      // The same once more, from a page whose answer was lost.
      expect(await member.courses.publish(second, still, today)).toEqual(third);
      expect(await log()).toHaveLength(2);
      expect(await member.courses.update(third, draftOfCourse(third))).toMatchObject({ version: 3 });
    });

    it('are not made of what somebody has changed since', async () => {
      const changed = await member.courses.setStatus(course, 'In use');
      await expect(member.courses.publish(course, renew, today)).rejects.toEqual(failure('conflict'));
      await expect(member.courses.verify(course, today, '')).rejects.toEqual(failure('conflict'));
      await member.courses.publish(changed, still, today);
      const other = site.as('otherMember');
      await expect(other.courses.publish(changed, still, today)).rejects.toEqual(failure('conflict'));
      const again: NewVersion = { ...still, note: 'Something else.' };
      await expect(member.courses.publish(changed, again, today)).rejects.toEqual(failure('conflict'));
      expect(await log()).toHaveLength(1);
    });

    it('are one when two people publish at once, and the log says whose', async () => {
      const people = ['member', 'otherMember'] as const;
      const results = await Promise.allSettled(
        people.map((role) => site.as(role).courses.publish(course, { ...renew, note: role }, today))
      );
      const won = people.filter((_role, index) => results[index]?.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(await member.courses.get(course.id)).toMatchObject({ version: 2 });
      expect((await log()).map(([, version, , note]) => [version, note])).toEqual([[2, won[0]]]);
    });

    it('are finished by the next attempt after a broken connection, with one row in the log', async () => {
      const dying = site.dyingBeforeCourse('member');
      await expect(dying.courses.publish(course, renew, today)).rejects.toEqual(failure('offline'));
      expect(await member.courses.get(course.id)).toEqual(course);
      expect(await log()).toEqual([]);
      const second = await member.courses.publish(course, renew, today);
      expect(await log()).toHaveLength(1);
      const again = site.dyingBeforeCourse('member');
      await expect(again.courses.verify(second, today, 'Fine')).rejects.toEqual(failure('offline'));
    });

    it('show in the log what came to be, not what somebody else began', async () => {
      const dying = site.dyingBeforeCourse('member');
      await expect(dying.courses.publish(course, renew, today)).rejects.toEqual(failure('offline'));
      await site.as('otherMember').courses.publish(course, still, today);
      expect((await log()).map(([, version, mustRenew, note]) => [version, mustRenew, note])).toEqual([
        [2, false, 'A new picture.']
      ]);
    });

    it('are verified once after a broken connection', async () => {
      const dying = site.dyingBeforeCourse('member');
      await expect(dying.courses.verify(course, today, 'Fine')).rejects.toEqual(failure('offline'));
      expect((await member.courses.get(course.id)).verifiedOn).toBeNull();
      await member.courses.verify(course, today, 'Fine');
      expect(await log()).toHaveLength(1);
    });

    it('that are gone are not found', async () => {
      const gone = { ...course, id: 4711 };
      await expect(member.courses.log(4711)).rejects.toEqual(failure('notFound'));
      await expect(member.courses.verify(gone, today, '')).rejects.toEqual(failure('notFound'));
      await expect(member.courses.publish(gone, still, today)).rejects.toEqual(failure('notFound'));
    });
  });
}
