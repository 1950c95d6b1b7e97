import { fillDemo } from '../../local-site/demo/fillDemo';
import { createFaqRepositories, type FaqDataRepositories } from '../../src/data/faq/createFaqRepositories';
import { createUpdateRepositories } from '../../src/data/updates/createUpdateRepositories';
import { dayInTimeZone, type CalendarDate } from '../../src/domain/dates/calendarDate';
import type { Entry, PublishedAnswer } from '../../src/domain/faq/entry';
import { feedbackQueue } from '../../src/domain/faq/feedback/feedbackQueue';
import { publicFaceOf } from '../../src/domain/faq/publicFace';
import { reviewOn } from '../../src/domain/faq/reviewOn';
import { entryDoubts, type EntryDoubt } from '../../src/domain/faq/review/entryDoubt';
import { reviewQueue } from '../../src/domain/faq/review/reviewQueue';
import { entriesList } from '../../src/lists';
import { contractSite, type ContractSite } from '../contract/contractSite';
import { rowsOf } from './demoSite';
import { moments } from './moments';

interface DemoFaq {
  readonly site: ContractSite;
  readonly faq: FaqDataRepositories;
  readonly entries: readonly Entry[];
  readonly answers: readonly PublishedAnswer[];
  readonly doubts: ReadonlyMap<number, EntryDoubt>;
  readonly today: CalendarDate;
}

async function demoFaq(moment: string): Promise<DemoFaq> {
  const site = await contractSite({ setUp: false });
  site.server.clock.set(new Date(moment));
  fillDemo(site.server.services);
  const client = site.client('lead');
  const now = (): Date => site.server.clock.now();
  const faq = createFaqRepositories(client, now);
  const { doubts, notices } = createUpdateRepositories(client, now);
  const all = await doubts.ofTargets('faq');
  const byId = await notices.summaries(all.map(({ noticeId }) => noticeId));
  const zone = await site.repositories('lead').timeZone();
  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), zone);
  return {
    site,
    faq,
    entries: (await faq.entries.page()).rows,
    answers: (await faq.published.page()).rows,
    doubts: entryDoubts(all, { notices: byId, dayOf }),
    today: dayOf(moment)
  };
}

/** A working day, a day off and a turn of the year: nothing of the FAQ depends on more. */
describe.each([0, 2, 5].map((at) => moments[at] ?? ['', '']))(
  'the FAQ of the demo, made on %s',
  (_name, moment) => {
    let demo: DemoFaq;

    beforeAll(async () => {
      demo = await demoFaq(moment);
    });

    afterAll(() => demo.site.close());

    it('shows users what was published of each entry, and nothing else', async () => {
      const { entries, answers } = demo;
      expect(entries.length).toBeGreaterThan(20);
      for (const entry of entries) {
        const answer = answers.find(({ entry: of }) => of === entry.id);
        if (entry.status !== 'Published' || entry.reply === null) {
          expect(answer).toBeUndefined();
          continue;
        }
        const isWaiting = entry.contentVersion !== entry.publishedVersion;
        const face = publicFaceOf(entry, entry, entry.publishedVersion ?? 0);
        expect(answer).toMatchObject({
          ...face,
          ...(isWaiting ? { reply: expect.any(String) as string } : {})
        });
        if (isWaiting) expect(answer?.reply).not.toBe(entry.reply);
        expect(answer?.doubtfulSince ?? null).toBe(demo.doubts.get(entry.id)?.since ?? null);
      }
    });

    it('keeps the day of the next review that follows from the last one', async () => {
      const rows = await rowsOf(demo.site, entriesList, [entriesList.columns.reviewOn.name]);
      expect(rows).toHaveLength(demo.entries.length);
      for (const entry of demo.entries) {
        const row = rows.find(({ Id }) => Id === entry.id);
        const day = row?.[entriesList.columns.reviewOn.name];
        expect(day === null).toBe(reviewOn(entry) === null);
      }
    });

    it('has something of everything that a team works on', async () => {
      const { entries, doubts, today, faq } = demo;
      const reasons = new Set(reviewQueue(entries, doubts, 'everybody', today).map(({ reason }) => reason));
      expect([...reasons].sort()).toEqual(['doubtful', 'due', 'neverVerified']);
      expect(entries.some(({ status }) => status === 'Draft')).toBe(true);
      const votes = await faq.votes.ofEntries(entries.map(({ id }) => id));
      expect(feedbackQueue(entries, votes, null).length).toBeGreaterThan(1);
      const gaps = await faq.gaps.open();
      expect(new Set(gaps.map(({ state }) => state))).toEqual(new Set(['Open', 'Claimed']));
      expect((await faq.synonyms.groups()).length).toBeGreaterThan(2);
    });

    it('tells who verified an entry, and what was doubted is right again', async () => {
      const { entries, doubts } = demo;
      const page = entries.find(({ sourceKey }) => sourceKey === 'starter:autopilot-status-page');
      expect(page?.verifiedBy?.name).toBe('Brigitte Keller');
      expect(doubts.has(page?.id ?? 0)).toBe(false);
      expect(doubts.size).toBe(2);
    });
  }
);
