import { calendarDate } from '../../../domain/dates/calendarDate';
import { attentionCards } from '../../../domain/overview/attention/attention';
import type { AttentionQuestion, AttentionReading } from '../../../domain/overview/read/AttentionReader';
import { aDraft } from '../../builders';
import { aNoticeDraft, imported } from '../updates/updateSite';
import { writeParts } from './partRows';
import type { MakePeriodSite, PartsUnderTest, PeriodSiteUnderTest } from './periodSite';

const day = calendarDate;

/** On Monday 4 May 2026. */
export const attentionNow: AttentionQuestion = {
  today: day('2026-05-04'),
  timeZone: 'Europe/Berlin'
};

/** Kind, count, day and urgency of each card. */
const cardsOf = ({ facts }: AttentionReading): readonly unknown[] =>
  attentionCards(facts, attentionNow.today).map(({ kind, count, oldest, urgency }) => [
    kind,
    count,
    oldest,
    urgency
  ]);

/** What needs somebody, in all parts. */
export function describeAttention(name: string, make: MakePeriodSite): void {
  describe(`${name}: what needs somebody`, () => {
    let site: PeriodSiteUnderTest;

    const begin = async (training: boolean): Promise<PartsUnderTest> => {
      site = await make({ training });
      return writeParts(site, { training });
    };

    afterEach(() => site.close());

    it('is what is late, undecided, unread, untold, missing or doubtful in any part', async () => {
      const { plan, attention } = await begin(true);
      const draft = { text: 'By mail.', person: null, backup: null, rhythm: null };
      await plan.answer('reportTo', { ...draft, reviewOn: day('2026-05-02') }, null);
      const reading = await attention.read(attentionNow);
      expect([reading.missing, reading.incomplete]).toEqual([[], []]);
      const { plan: gaps = [], ...others } = reading.facts;
      expect(gaps.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['aloneInTeam', 'unanswered', 'reviewDue', 'noAlerts'])
      );
      expect(cardsOf({ ...reading, facts: others })).toEqual([
        ['overdueTasks', 2, '2026-03-31', 'now'],
        ['undecidedNotices', 1, '2026-04-20', 'now'],
        ['usersNotTold', 1, '2026-04-20', 'now'],
        ['unaware', 1, '2026-04-17', 'now'],
        ['lateLearners', 1, '2026-03-10', 'now'],
        ['faqReview', 1, null, 'soon'],
        ['staleCourses', 1, null, 'soon'],
        ['unseenVotes', 1, '2026-04-10', 'soon'],
        ['singleSkills', 1, null, 'later'],
        ['searchGaps', 1, null, 'later']
      ]);
    });

    it('is over when somebody has done it', async () => {
      const member = await begin(true);
      const { entries } = member.faq;
      const [entry] = (await entries.page()).rows;
      if (!entry) throw new Error('There is no entry.');
      const verified = await entries.verify(entry, { wasChanged: false, note: '' });
      await entries.feedbackSeen(verified);
      const { answers } = (await member.attention.read(attentionNow)).facts;
      expect([answers?.queue, answers?.feedback]).toEqual([[], []]);
    });

    it('is an entry or a course that a notice casts doubt on, however lately it was verified', async () => {
      const member = await begin(true);
      const { entries } = member.faq;
      const [entry] = (await entries.page()).rows;
      const [course] = await member.training.courses.catalogue();
      const [notice] = await member.updates.notices.inState('open');
      if (!entry || !course || !notice) throw new Error('Something was not written.');
      await entries.verify(entry, { wasChanged: false, note: '' });
      await member.training.courses.verify(course, day('2026-05-04'), '');
      const by = await site.person('member');
      const doubt = { noticeKey: notice.key, state: 'doubtful', revision: 1, by, wasChanged: null } as const;
      const said = { ...doubt, on: '2026-05-03T22:30:00Z', note: 'Another button' };
      await member.updates.doubts.add(notice.id, entry.title, {
        ...said,
        target: { kind: 'faq', id: entry.id }
      });
      const target = { kind: 'course', id: course.id } as const;
      await member.updates.doubts.add(notice.id, course.title, { ...said, target });
      const cards = cardsOf(await member.attention.read(attentionNow));
      expect(cards).toEqual(
        expect.arrayContaining([
          ['faqReview', 1, '2026-05-04', 'now'],
          ['staleCourses', 1, '2026-05-04', 'now']
        ])
      );
    });

    it('is nothing that came in long ago and does not roll out now', async () => {
      const member = await begin(true);
      site.setNow('2026-01-20T09:00:00Z');
      await imported(
        member.updates,
        aNoticeDraft({ sourceId: 'MC7', title: 'Over', published: '2026-01-10T10:00:00.000Z', actBy: null }),
        aNoticeDraft({
          sourceId: 'MC8',
          title: 'Comes',
          published: '2026-01-10T10:00:00.000Z',
          actBy: day('2026-05-20')
        })
      );
      site.setNow('2026-05-04T09:00:00Z');
      const { notices } = (await member.attention.read(attentionNow)).facts;
      const titles = notices?.standing.map(({ notice }) => notice.title).sort();
      expect(titles).toEqual(['Comes', 'Of April', 'Of March']);
      expect(notices?.undecided.map(({ title }) => title)).toEqual(['Of March']);
    });

    it('leaves out what is not set up, and what the reader may not read', async () => {
      const member = await begin(false);
      await member.tasks.add(aDraft({ title: 'Late', dueDate: day('2026-05-01') }));
      const reading = await member.attention.read(attentionNow);
      expect(reading.missing).toEqual([{ part: 'training', why: 'notSetUp' }]);
      expect(Object.keys(reading.facts).sort()).toEqual(['answers', 'notices', 'plan', 'tasks']);
      const visitor = await site.as('visitor').attention.read(attentionNow);
      expect(visitor.missing).toContainEqual({ part: 'faq', why: 'forbidden' });
      expect(Object.keys(visitor.facts).sort()).toEqual(['notices', 'plan', 'tasks']);
    });
  });
}
