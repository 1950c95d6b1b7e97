import { calendarDate } from '../../../domain/dates/calendarDate';
import { assignmentKey } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import type { OwnTrainingRepository } from '../../../domain/training/OwnTrainingRepository';
import { aDeclaration } from '../../training/trainingBuilders';
import { failure } from '../roles';
import { addedCourse, type MakeRecordSite, type RecordSiteUnderTest } from './recordSite';

const due = calendarDate('2026-05-29');

/** What people outside of the team keep of what they learn, and how leads take it over. */
export function describeOwnTraining(name: string, make: MakeRecordSite): void {
  describe(`${name}: one's own training`, () => {
    let site: RecordSiteUnderTest;
    let own: OwnTrainingRepository;
    let course: Course;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      course = await addedCourse(site, { title: 'Company Portal' });
      await site.letReadersKeepRecords();
      own = site.as('visitor').ownTraining;
    });

    afterEach(() => site.close());

    const kept = (): Promise<OwnRecord> => own.keep(course, 'once', due);

    it('is kept once, and seen by nobody else of the team', async () => {
      const record = await kept();
      expect(record).toMatchObject({
        person: await site.person('visitor'),
        course: course.id,
        title: 'Company Portal',
        round: 'once',
        due,
        version: 1,
        done: null
      });
      expect(await kept()).toEqual(record);
      const second = await own.keep(course, 'round 2', null);
      expect(await own.mine()).toEqual([second, record]);
      const { ownTraining } = site.as('member');
      expect([await ownTraining.mine(), await ownTraining.handedIn()]).toEqual([
        [],
        { records: [], next: null, onlyOwn: true }
      ]);
      expect(await site.as('owner').ownTraining.handedIn()).toEqual({
        records: [record, second],
        next: null,
        onlyOwn: false
      });
      expect(await site.as('owner').ownTraining.mine()).toEqual([]);
    });

    it('is declared with what the course asks for, once', async () => {
      const strict = await addedCourse(site, { title: 'Licence', proof: 'Certificate' });
      const record = await own.keep(strict, 'once', null);
      await expect(own.declare(record, strict, aDeclaration())).rejects.toEqual(failure('invalid'));
      const certificate = { url: 'https://contoso.example/c', description: 'C' };
      const draft = aDeclaration({
        action: 'Certificate',
        certificate,
        score: { right: 3, of: 4 },
        note: ' n '
      });
      const done = await own.declare(record, { ...strict, version: 2 }, draft);
      expect(done).toMatchObject({
        version: 1,
        done: { version: 2, on: '2026-05-04', proof: 'Certificate', until: null },
        certificate,
        score: { right: 3, of: 4 },
        note: 'n'
      });
      expect(await own.mine()).toEqual([done]);
      await expect(own.declare(done, strict, draft)).rejects.toEqual(failure('conflict'));
      await expect(own.declare(done, course, draft)).rejects.toEqual(failure('invalid'));
      // Which counts no longer, and has to be renewed.
      const newer = { ...strict, version: 3, countsFrom: 3 };
      expect((await own.declare(done, newer, draft)).done?.version).toBe(3);
    });

    it('takes files along', async () => {
      const files = [{ name: 'certificate.pdf', content: new Blob(['proof']) }];
      const done = await own.declare(await kept(), course, aDeclaration({ action: 'Certificate', files }));
      expect(done.done?.proof).toBe('Certificate');
      expect(await own.mine()).toEqual([done]);
    });

    it('is taken back within the day, in the time zone of the site', async () => {
      const record = await kept();
      await expect(own.takeBack(record)).rejects.toEqual(failure('conflict'));
      const back = await own.takeBack(await own.declare(record, course, aDeclaration()));
      expect([back.done, back.due]).toEqual([null, due]);
      const again = await own.declare(back, course, aDeclaration());
      site.setNow('2026-05-04T22:30:00Z');
      await expect(site.as('visitor').ownTraining.takeBack(again)).rejects.toEqual(failure('invalid'));
    });

    it("is nobody else's to declare, a lead's neither", async () => {
      const record = await kept();
      const lead = site.as('owner').ownTraining;
      await expect(lead.declare(record, course, aDeclaration())).rejects.toEqual(failure('forbidden'));
      await expect(lead.takeBack(record)).rejects.toEqual(failure('forbidden'));
      await expect(lead.handedIn('nowhere')).rejects.toEqual(failure('invalid'));
    });

    it('is taken over by a lead, once, and again when it says more', async () => {
      const record = await kept();
      const { assignments, ownTraining } = site.as('owner');
      const all = async (): Promise<readonly OwnRecord[]> => (await ownTraining.handedIn()).records;
      const first = await assignments.takeOver(await all());
      expect(first.added).toMatchObject([{ person: record.person, status: 'Open', due, round: 'once' }]);
      expect((await assignments.takeOver(await all())).alreadyThere).toEqual([assignmentKey(record)]);
      await own.declare(record, course, aDeclaration());
      const second = await assignments.takeOver(await all());
      expect(second.added).toMatchObject([
        { id: first.added[0]?.id, status: 'Done', cycle: 0, done: { on: '2026-05-04' } }
      ]);
      expect(await assignments.ofPerson(record.person.id)).toEqual(second.added);
      expect(await assignments.takeOver(await all())).toMatchObject({ added: [], failed: [] });
    });

    it('that was taken over keeps its state when a mentor confirms it', async () => {
      const asked = await addedCourse(site, { title: 'Practice', proof: 'Mentor confirmed' });
      await own.declare(await own.keep(asked, 'once', null), asked, aDeclaration());
      const { assignments, ownTraining, completions } = site.as('owner');
      const [waiting] = (await assignments.takeOver((await ownTraining.handedIn()).records)).added;
      expect(waiting).toMatchObject({ status: 'Waiting' });
      if (!waiting) return;
      site.setNow('2026-05-06T09:00:00Z');
      expect(await completions.confirm(waiting, asked, '')).toMatchObject({
        status: 'Done',
        done: { on: '2026-05-04', proof: 'Mentor confirmed' }
      });
    });

    it('of a course that is gone is not taken over', async () => {
      const record = await kept();
      const { assignments } = site.as('owner');
      const progress: (readonly number[])[] = [];
      const outcome = await assignments.takeOver([record, { ...record, course: 4711 }], {
        onProgress: (done, total) => progress.push([done, total])
      });
      expect(outcome).toMatchObject({
        added: [{ course: course.id }],
        failed: [{ key: `${record.person.id}|4711|once`, error: failure('notFound') }]
      });
      expect(progress.at(-1)).toEqual([2, 2]);
    });
  });

  it(`${name}: one's own training is kept only where readers may add rows`, async () => {
    const site = await make({ setUp: true });
    try {
      const course = await addedCourse(site);
      const { ownTraining } = site.as('visitor');
      expect(await ownTraining.mine()).toEqual([]);
      await expect(ownTraining.keep(course, 'once', null)).rejects.toEqual(failure('forbidden'));
    } finally {
      await site.close();
    }
  });
}
