import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Entry } from '../../../domain/faq/entry';
import type { EntryHead } from '../../../domain/faq/entryHead';
import { anEntryDraft } from '../../faq/anEntry';
import { failure } from '../roles';
import { publishedEntry, type FaqSiteUnderTest, type MakeFaqSite } from './faqSite';

const day = calendarDate;
const titlesOf = (heads: Iterable<EntryHead>): readonly string[] =>
  Array.from(heads, ({ title }) => title).sort();

/** Entries without their texts. */
export function describeEntryHeads(name: string, make: MakeFaqSite): void {
  describe(`${name}: what queues ask of entries`, () => {
    let site: FaqSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
    });

    afterEach(() => site.close());

    /** Published, and verified on that day. */
    const verified = async (title: string, on: string, reviewEvery: number): Promise<Entry> => {
      site.setNow(`${on}T09:00:00Z`);
      const member = site.as('member');
      const entry = await publishedEntry(member, { title, reviewEvery });
      return member.entries.verify(entry, { wasChanged: false, note: '' });
    };

    it('is found by the day of the review', async () => {
      await verified('March', '2026-01-31', 1);
      await verified('April', '2026-03-30', 1);
      await verified('May', '2026-04-01', 1);
      const member = site.as('member');
      await publishedEntry(member, { title: 'Never' });
      await member.entries.add(anEntryDraft({ title: 'Draft' }));
      await member.entries.retire(await verified('Retired', '2026-01-15', 1));
      const heads = site.headsAs('member');
      expect(titlesOf(await heads.due(day('2026-04-30')))).toEqual(['April', 'March', 'Never']);
      expect(titlesOf(await heads.due(day('2026-04-29')))).toEqual(['March', 'Never']);
      const april = { first: day('2026-04-30'), last: day('2026-05-01') };
      expect(titlesOf(await heads.dueOn(april))).toEqual(['April', 'May']);
      expect(await heads.dueOn({ first: day('2026-05-02'), last: day('2026-05-31') })).toEqual([]);
    });

    it('is what the entry says, and found by id whatever became of it', async () => {
      const entry = await verified('March', '2026-02-28', 1);
      const seen = await site.as('member').entries.feedbackSeen(entry);
      const gone = await site.as('member').entries.retire(await verified('Retired', '2026-01-15', 1));
      const found = await site.headsAs('otherMember').ofIds([seen.id, gone.id, 9999, seen.id]);
      const { id, title, status, owner, verifiedOn, reviewEvery, feedbackSeenOn, modifiedOn } = seen;
      const head = { id, title, status, owner, verifiedOn, reviewEvery, feedbackSeenOn, modifiedOn };
      expect(found.get(id)).toEqual(head);
      expect(titlesOf(found.values())).toEqual(['March', 'Retired']);
      expect((await site.headsAs('member').ofIds([])).size).toBe(0);
    });

    it('is for the team alone', async () => {
      await publishedEntry(site.as('member'));
      const heads = site.headsAs('visitor');
      await expect(heads.due(day('2026-05-04'))).rejects.toEqual(failure('forbidden'));
      await expect(heads.ofIds([1])).rejects.toEqual(failure('forbidden'));
    });
  });

  it(`${name}: what queues ask of entries cannot be read before set-up`, async () => {
    const site = await make({ setUp: false });
    await expect(site.headsAs('member').due(day('2026-05-04'))).rejects.toEqual(failure('notSetUp'));
    await site.close();
  });
}
