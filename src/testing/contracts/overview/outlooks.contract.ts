import { calendarDate } from '../../../domain/dates/calendarDate';
import type { OutlookQuestion, OutlookReading } from '../../../domain/overview/read/OutlookReader';
import { outlook } from '../../../domain/overview/report/outlook';
import { aDraft } from '../../builders';
import { aPeriod } from '../../overview/overviewBuilders';
import { aCourseDraft, aDeclaration } from '../../training/trainingBuilders';
import { draftFor } from '../training/recordSite';
import { writeParts } from './partRows';
import type { MakePeriodSite, PartsUnderTest, PeriodSiteUnderTest } from './periodSite';

const day = calendarDate;

/** On Monday 4 May 2026. */
export function anOutlookQuestion(key: string): OutlookQuestion {
  return { period: aPeriod(key), today: day('2026-05-04'), timeZone: 'Europe/Berlin' };
}

/** What is at risk in a month, in all parts. */
export function describeOutlooks(name: string, make: MakePeriodSite): void {
  describe(`${name}: what is at risk in the next month`, () => {
    let site: PeriodSiteUnderTest;

    const begin = async (training: boolean): Promise<PartsUnderTest> => {
      site = await make({ training });
      return writeParts(site, { training });
    };

    const read = (parts: PartsUnderTest, key: string): Promise<OutlookReading> =>
      parts.outlooks.read(anOutlookQuestion(key));

    const risksOf = ({ facts }: OutlookReading, key: string): readonly unknown[] =>
      outlook(facts, aPeriod(key)).map(({ kind, count, first }) => [kind, count, first]);

    afterEach(() => site.close());

    it('is what expires, has to be decided, told or learned in it', async () => {
      const member = await begin(true);
      const renewal = { subject: 'Apple MDM push certificate' as const, account: '', leadDays: [30] };
      for (const dueDate of ['2026-06-20', '2026-07-01']) {
        await member.tasks.add(aDraft({ kind: 'Renewal', dueDate: day(dueDate), renewal }));
      }
      const reading = await read(member, '2026-06');
      expect([reading.missing, reading.incomplete]).toEqual([[], []]);
      expect(risksOf(reading, '2026-06')).toEqual([
        ['renewals', 1, '2026-06-20'],
        ['undecided', 1, '2026-06-15'],
        ['usersNotTold', 1, '2026-06-15'],
        ['learningDue', 1, '2026-06-10']
      ]);
      expect(risksOf(await read(member, '2026-09'), '2026-09')).toEqual([]);
    });

    it('is what has to be looked at again in it', async () => {
      const member = await begin(true);
      const [entry] = (await member.faq.entries.page()).rows;
      const [course] = await member.training.courses.catalogue();
      if (!entry || !course) throw new Error('Something was not written.');
      await member.faq.entries.verify(entry, { wasChanged: false, note: '' });
      await member.training.courses.verify(course, day('2026-05-04'), '');
      const key = '2026-11';
      expect(risksOf(await read(member, key), key)).toEqual([
        ['courseReviews', 1, '2026-11-04'],
        ['faqReviews', 1, '2026-11-04']
      ]);
    });

    it('is what people know that ends in it, unless they have it anew', async () => {
      const member = await begin(true);
      const { courses, assignments } = member.training;
      const [amir, bea] = await Promise.all([site.person('member'), site.person('otherMember')]);
      const course = await courses.setStatus(await courses.add(aCourseDraft()), 'In use');
      const { added } = await assignments.assign([
        draftFor(course, amir, { round: 'once' }),
        draftFor(course, bea, { round: 'once' }),
        draftFor(course, bea, { round: 'round 2' })
      ]);
      for (const own of added) {
        const role = own.person.id === amir.id ? 'member' : 'otherMember';
        const validUntil = day(own.round === 'once' ? '2026-06-19' : '2027-05-04');
        const { completions } = site.as(role).training;
        await completions.declare(own, course, aDeclaration({ learnedOn: day('2026-05-04'), validUntil }));
      }
      const reading = await read(member, '2026-06');
      const ending = outlook(reading.facts, aPeriod('2026-06')).find(
        ({ kind }) => kind === 'completionsEnding'
      );
      expect(ending?.rows.map(({ person }) => person)).toEqual([amir.name]);
    });

    it('leaves out what is not set up, and what the reader may not read', async () => {
      const member = await begin(false);
      const reading = await read(member, '2026-06');
      expect(reading.missing).toEqual([{ part: 'training', why: 'notSetUp' }]);
      expect(Object.keys(reading.facts).sort()).toEqual(['entries', 'rollingOut', 'tasks', 'undecided']);
      const visitor = await read(site.as('visitor'), '2026-06');
      expect(visitor.missing).toContainEqual({ part: 'faq', why: 'forbidden' });
      expect(Object.keys(visitor.facts).sort()).toEqual(['rollingOut', 'tasks', 'undecided']);
    });
  });
}
