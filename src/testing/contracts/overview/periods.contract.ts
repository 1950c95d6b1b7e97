import { calendarDate } from '../../../domain/dates/calendarDate';
import { periodFigures } from '../../../domain/overview/figures/periodFigures';
import type { PeriodQuestion, PeriodReading } from '../../../domain/overview/read/PeriodReader';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { aFigureContext, aPeriod } from '../../overview/overviewBuilders';
import { writeParts } from './partRows';
import type { MakePeriodSite, PartsUnderTest, PeriodSiteUnderTest } from './periodSite';

const day = calendarDate;

/** Seen on Monday 4 May 2026. */
export function aQuestion(key: string, changes: Partial<PeriodQuestion> = {}): PeriodQuestion {
  return {
    period: aPeriod(key),
    today: day('2026-05-04'),
    timeZone: 'Europe/Berlin',
    withMoment: true,
    ...changes
  };
}

const titlesOf = (notices: readonly NoticeSummary[]): readonly string[] =>
  notices.map(({ title }) => title).sort();
const dueOf = (items: readonly LearningItem[]): readonly string[] =>
  items.map(({ assignment, state }) => `${assignment.due ?? ''} ${state.kind}`).sort();

/** What the figures of a month need, of all parts. */
export function describePeriods(name: string, make: MakePeriodSite): void {
  describe(`${name}: what the figures of a month need`, () => {
    let site: PeriodSiteUnderTest;

    const begin = async (training: boolean): Promise<PartsUnderTest> => {
      site = await make({ training });
      return writeParts(site, { training });
    };

    const whole = ({ facts }: PeriodReading): Required<PeriodReading['facts']> => {
      const { checklist, updates, training, faq } = facts;
      if (!checklist || !updates || !training || !faq) throw new Error('A part is missing.');
      return { checklist, updates, training, faq };
    };

    afterEach(() => site.close());

    it('is what belongs to it, and how things stand now', async () => {
      const { periods } = await begin(true);
      const reading = await periods.read(aQuestion('2026-04'));
      expect([reading.missing, reading.incomplete]).toEqual([[], []]);
      const { checklist, updates, training, faq } = whole(reading);
      expect(checklist.report.rows.map(({ title, state }) => [title, state])).toEqual([
        ['Task of 2026-04-15', 'late']
      ]);
      expect(checklist.tasks).toHaveLength(3);
      expect(updates.listed.map(({ notice }) => notice.title)).toEqual(['Of April']);
      expect(updates.listed[0]?.acknowledgements).toHaveLength(1);
      expect(updates.listed[0]?.standing.awareness.people).toMatchObject([{ state: 'aware' }]);
      expect(titlesOf(updates.actBy)).toEqual(['Of March']);
      expect(updates.rollingOut.map(({ notice }) => notice.title)).toEqual(['Of March']);
      expect(titlesOf(updates.undecided)).toEqual(['Of April', 'Of January', 'Of March']);
      expect(dueOf(training.due)).toEqual(['2026-04-20 done']);
      expect(dueOf(training.open)).toEqual(['2026-03-10 late', '2026-06-10 upcoming']);
      expect(training.starts.map(({ start }) => start.startDate)).toEqual(['2025-05-01']);
      expect(training.skills).toMatchObject([{ skill: { title: 'Autopilot' }, risk: 'single' }]);
      expect(training.queue).toMatchObject([
        { course: { title: 'Zero Trust' }, causes: [{ kind: 'neverVerified' }] }
      ]);
      expect([faq.entries.length, faq.answers.length]).toEqual([1, 1]);
      expect([faq.votes.length, faq.unseen.size]).toEqual([1, 1]);
      expect(faq.gaps).toHaveLength(2);
      expect(faq.answered).toMatchObject([{ askedOn: '2026-04-10', answeredOn: '2026-04-10' }]);
    });

    it('is enough for all of them', async () => {
      const { periods } = await begin(true);
      const { facts } = await periods.read(aQuestion('2026-04'));
      const figures = periodFigures(facts, aFigureContext());
      const found = Object.fromEntries(
        figures.map(({ key, numerator, denominator }) => [key, [numerator, denominator]])
      );
      expect(found).toMatchObject({
        onTime: [0, 1],
        acknowledged: [1, 1],
        undecidedPastActBy: [1, 1],
        openByAge: [3, null],
        requiredDone: [1, 1],
        overduePeople: [1, null],
        daysToReady: [0, 0],
        singleSkills: [1, 1],
        helpful: [0, 1],
        unseenVotes: [1, null],
        searchesInVain: [2, null],
        daysToAnswer: [0, 1]
      });
    });

    it('is nothing of other months, and nothing of now for one that is only compared with', async () => {
      const { periods } = await begin(true);
      const { checklist, updates, training, faq } = whole(
        await periods.read(aQuestion('2026-03', { withMoment: false }))
      );
      expect(checklist.report.rows.map(({ title }) => title)).toEqual(['Task of 2026-03-31']);
      expect(updates.listed.map(({ notice }) => notice.title)).toEqual(['Of March']);
      expect([updates.actBy, updates.undecided]).toEqual([[], []]);
      expect(dueOf(training.due)).toEqual(['2026-03-10 late']);
      expect([training.open, training.skills, training.queue]).toEqual([[], [], []]);
      expect([faq.votes, faq.unseen.size, faq.gaps, faq.answered]).toEqual([[], 0, [], []]);
    });

    it('is that of three months for a quarter', async () => {
      const { periods } = await begin(true);
      const { checklist, updates, training } = whole(await periods.read(aQuestion('2026-Q2')));
      expect(checklist.report.rows.map(({ title }) => title)).toEqual([
        'Task of 2026-04-15',
        'Task of 2026-06-01'
      ]);
      expect(titlesOf(updates.actBy)).toEqual(['Of April', 'Of March']);
      expect(dueOf(training.due)).toEqual(['2026-04-20 done', '2026-06-10 upcoming']);
    });

    it('does not read the FAQ where the page keeps it', async () => {
      const { periods } = await begin(true);
      const { faq } = whole(await periods.read(aQuestion('2026-04', { faq: { entries: [], answers: [] } })));
      expect([faq.entries, faq.answers, faq.votes.length, faq.unseen.size]).toEqual([[], [], 1, 0]);
    });

    it('leaves out what is not set up, and what the reader may not read', async () => {
      const member = await begin(false);
      const reading = await member.periods.read(aQuestion('2026-04'));
      expect(reading.missing).toEqual([{ part: 'training', why: 'notSetUp' }]);
      expect(Object.keys(reading.facts)).toEqual(['checklist', 'updates', 'faq']);
      const visitor = await site.as('visitor').periods.read(aQuestion('2026-04'));
      expect(visitor.missing).toEqual(
        expect.arrayContaining([expect.objectContaining({ part: 'faq', why: 'forbidden' })])
      );
      expect(Object.keys(visitor.facts)).toEqual(['checklist', 'updates']);
    });
  });
}
