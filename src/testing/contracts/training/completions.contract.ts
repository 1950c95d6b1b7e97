import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import { aDeclaration } from '../../training/trainingBuilders';
import { failure } from '../roles';
import {
  addedCourse,
  assigned,
  type MakeRecordSite,
  type RecordRepositoriesUnderTest,
  type RecordSiteUnderTest
} from './recordSite';

const file = (name: string): { name: string; content: Blob } => ({ name, content: new Blob(['proof']) });

/** What people did about what they have to learn. */
export function describeCompletions(name: string, make: MakeRecordSite): void {
  describe(`${name}: completions`, () => {
    let site: RecordSiteUnderTest;
    let learner: RecordRepositoriesUnderTest;
    let mentor: RecordRepositoriesUnderTest;
    let course: Course;
    let amir: Person;
    let open: Assignment;

    const begin = async (changes: Parameters<typeof addedCourse>[1] = {}): Promise<void> => {
      course = await addedCourse(site, changes);
      open = await assigned(site, course, amir);
    };

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      learner = site.as('member');
      mentor = site.as('otherMember');
      amir = await site.person('member');
      await begin();
    });

    afterEach(() => site.close());

    const actions = async (): Promise<readonly (readonly unknown[])[]> =>
      (await mentor.completions.ofAssignment(open.id)).map(({ action, cycle, by }) => [
        action,
        cycle,
        by.name
      ]);

    it('are declared by the learner, with everything that they hand in', async () => {
      const draft = aDeclaration({
        action: 'Certificate',
        learnedOn: calendarDate('2026-04-30'),
        validUntil: calendarDate('2027-04-29'),
        certificate: { url: 'https://contoso.example/cert', description: 'Certificate' },
        files: [file('b.pdf'), file('a.pdf')],
        score: { right: 4, of: 5 },
        note: ' Went well. '
      });
      const done = await learner.completions.declare(open, course, draft);
      const until = calendarDate('2027-04-29');
      expect(done).toMatchObject({
        status: 'Done',
        cycle: 0,
        done: { version: 1, on: '2026-04-30', proof: 'Certificate', until }
      });
      expect(await mentor.assignments.get(open.id)).toEqual(done);
      const [entry, ...others] = await mentor.completions.ofAssignment(open.id);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({
        subject: { kind: 'course', assignment: open.id, course: course.id },
        learner: amir,
        by: amir,
        action: 'Certificate',
        version: 1,
        learnedOn: '2026-04-30',
        validUntil: until,
        certificate: draft.certificate,
        score: { right: 4, of: 5 },
        note: 'Went well.'
      });
      expect(entry?.files.map((one) => one.name)).toEqual(['a.pdf', 'b.pdf']);
      const ending = await mentor.assignments.endingIn('2027-04');
      expect([ending.rows, (await mentor.assignments.openIn('2026-05')).rows]).toEqual([[done], []]);
    });

    it('are declared once, by nobody else, and not without what the course asks for', async () => {
      const draft = aDeclaration();
      await expect(mentor.completions.declare(open, course, draft)).rejects.toEqual(failure('forbidden'));
      const tomorrow = aDeclaration({ learnedOn: calendarDate('2026-05-05') });
      await expect(learner.completions.declare(open, course, tomorrow)).rejects.toEqual(failure('invalid'));
      const empty = aDeclaration({ files: [{ name: 'empty.pdf', content: new Blob([]) }] });
      await expect(learner.completions.declare(open, course, empty)).rejects.toEqual(failure('invalid'));
      const other = await addedCourse(site, { title: 'Other' });
      await expect(learner.completions.declare(open, other, draft)).rejects.toEqual(failure('invalid'));
      expect(await actions()).toEqual([]);
      await learner.completions.declare(open, course, draft);
      await expect(learner.completions.declare(open, course, draft)).rejects.toEqual(failure('conflict'));
      expect(await actions()).toHaveLength(1);
    });

    it('wait for a mentor where the course asks for one', async () => {
      await begin({ proof: 'Mentor confirmed' });
      const waiting = await learner.completions.declare(open, course, aDeclaration());
      expect(waiting).toMatchObject({ status: 'Waiting', done: { proof: 'Self-declared' } });
      await expect(learner.completions.confirm(waiting, course, '')).rejects.toEqual(failure('forbidden'));
      const done = await mentor.completions.confirm(waiting, course, 'Showed it to me');
      expect(done).toMatchObject({ status: 'Done', done: { on: '2026-05-04', proof: 'Mentor confirmed' } });
      await expect(mentor.completions.sendBack(waiting, course, 'No')).rejects.toEqual(failure('conflict'));
      expect((await actions()).map(([action]) => action)).toEqual(['Self-declared', 'Mentor confirmed']);
    });

    it('are sent back with a reason by somebody else, and can be declared again', async () => {
      await begin({ proof: 'Mentor confirmed' });
      await expect(mentor.completions.sendBack(open, course, 'Why?')).rejects.toEqual(failure('conflict'));
      const waiting = await learner.completions.declare(open, course, aDeclaration());
      await expect(mentor.completions.sendBack(waiting, course, ' ')).rejects.toEqual(failure('invalid'));
      await expect(learner.completions.sendBack(waiting, course, 'x')).rejects.toEqual(failure('forbidden'));
      const back = await mentor.completions.sendBack(waiting, course, 'Please show me');
      expect(back).toMatchObject({ status: 'Open', cycle: 1, done: null });
      // What is seen of an earlier cycle is not confirmed unseen.
      await learner.completions.declare(back, course, aDeclaration());
      await expect(mentor.completions.confirm(waiting, course, '')).rejects.toEqual(failure('conflict'));
      expect((await actions()).map(([action, cycle]) => [action, cycle])).toEqual([
        ['Self-declared', 0],
        ['Sent back', 0],
        ['Self-declared', 1]
      ]);
    });

    it('are confirmed by a mentor also when nobody declared them', async () => {
      const done = await mentor.completions.confirm(open, course, 'Did it with me');
      expect(done).toMatchObject({
        status: 'Done',
        done: { version: 1, on: '2026-05-04', proof: 'Mentor confirmed', until: null }
      });
    });

    it('are taken back within the day, by whoever said it', async () => {
      const done = await learner.completions.declare(open, course, aDeclaration());
      await expect(mentor.completions.takeBack(done, course)).rejects.toEqual(failure('forbidden'));
      const back = await learner.completions.takeBack(done, course);
      expect(back).toMatchObject({ status: 'Open', cycle: 1, done: null });
      await expect(learner.completions.takeBack(back, course)).rejects.toEqual(failure('conflict'));
      const again = await learner.completions.declare(back, course, aDeclaration());
      expect(again).toMatchObject({ status: 'Done', cycle: 1 });
      // Half past midnight in Berlin, still the day before in UTC.
      site.setNow('2026-05-04T22:30:00Z');
      await expect(site.as('member').completions.takeBack(again, course)).rejects.toEqual(failure('invalid'));
    });

    it('leave what was declared when a mentor takes back that they confirmed it', async () => {
      await begin({ proof: 'Mentor confirmed' });
      const waiting = await learner.completions.declare(open, course, aDeclaration());
      const done = await mentor.completions.confirm(waiting, course, '');
      const again = await mentor.completions.takeBack(done, course);
      expect(again).toMatchObject({ status: 'Waiting', cycle: 1, done: { proof: 'Self-declared' } });
      expect((await mentor.completions.confirm(again, course, '')).status).toBe('Done');
    });

    it('can be renewed once they count no longer, in a cycle of their own', async () => {
      const draft = aDeclaration({ validUntil: calendarDate('2026-05-20') });
      const done = await learner.completions.declare(open, course, draft);
      site.setNow('2026-05-21T09:00:00Z');
      const later = aDeclaration({ learnedOn: calendarDate('2026-05-21') });
      const renewed = await site.as('member').completions.declare(done, course, later);
      expect(renewed).toMatchObject({ status: 'Done', cycle: 1, done: { on: '2026-05-21', until: null } });
      const newer = { ...course, version: 2, countsFrom: 2 };
      const third = await site.as('member').completions.declare(renewed, newer, later);
      expect(third).toMatchObject({ status: 'Done', cycle: 2, done: { version: 2 } });
    });

    it('are not recorded for what was withdrawn, and once more for what was reopened', async () => {
      const lead = site.as('owner').assignments;
      const done = await learner.completions.declare(open, course, aDeclaration());
      const due = calendarDate('2026-06-30');
      const [reopened] = (await lead.change([done], { kind: 'reopen', due })).changed;
      expect(reopened).toMatchObject({ status: 'Open', cycle: 1, due, done: done.done });
      if (!reopened) return;
      const [withdrawn] = (await lead.change([reopened], { kind: 'withdraw', reason: 'No' })).changed;
      if (!withdrawn) throw new Error('It was not withdrawn.');
      const declare = (seen: Assignment): Promise<Assignment> =>
        learner.completions.declare(seen, course, aDeclaration());
      await expect(declare(withdrawn)).rejects.toEqual(failure('conflict'));
      const [restored] = (await lead.change([withdrawn], { kind: 'restore' })).changed;
      expect(restored && (await declare(restored))).toMatchObject({ status: 'Done', cycle: 1 });
    });

    it('that were made up by hand count for nobody', async () => {
      await begin({ proof: 'Mentor confirmed' });
      const bea = await site.person('otherMember');
      await site.forgeEntry(open, 'otherMember', {
        action: 'Self-declared',
        cycle: 0,
        learner: amir,
        key: 'x'
      });
      await site.forgeEntry(open, 'member', { action: 'Mentor confirmed', cycle: 0, learner: amir });
      await site.forgeEntry(open, 'otherMember', { action: 'Certificate', cycle: 3, learner: bea });
      const waiting = await learner.completions.declare(open, course, aDeclaration());
      expect(waiting).toMatchObject({ status: 'Waiting', cycle: 0 });
    });

    it('make the log of a person, the latest first and without files', async () => {
      await learner.completions.declare(open, course, aDeclaration({ files: [file('a.pdf')] }));
      const second = await addedCourse(site, { title: 'Certificates' });
      await mentor.completions.confirm(await assigned(site, second, amir), second, '');
      const log = await mentor.completions.ofPerson(amir.id);
      expect(log.map(({ action, files }) => [action, files])).toEqual([
        ['Mentor confirmed', []],
        ['Self-declared', []]
      ]);
      expect(await mentor.completions.ofPerson(4711)).toEqual([]);
    });

    it('are of no concern to people who may only read the site', async () => {
      const { completions } = site.as('visitor');
      await expect(completions.ofAssignment(open.id)).rejects.toEqual(failure('forbidden'));
      await expect(completions.ofPerson(amir.id)).rejects.toEqual(failure('forbidden'));
      await expect(completions.declare(open, course, aDeclaration())).rejects.toEqual(failure('forbidden'));
    });
  });
}
