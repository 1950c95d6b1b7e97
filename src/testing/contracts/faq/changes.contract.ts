import { draftOfEntry } from '../../../domain/faq/entryDraft';
import type { EntryChanges, EntrySource } from '../../../domain/faq/EntryRepository';
import { anEntryDraft } from '../../faq/anEntry';
import { failure } from '../roles';
import {
  publishedEntry,
  type FaqRepositoriesUnderTest,
  type FaqSiteUnderTest,
  type MakeFaqSite
} from './faqSite';

type Changes<Row> = Extract<EntryChanges<Row>, { kind: 'changes' }>;

async function changesOf<Row>(source: EntrySource<Row>, token: string): Promise<Changes<Row>> {
  const changes = await source.changes(token);
  if (changes.kind !== 'changes') throw new Error('The token is too old.');
  return changes;
}

/** What an index that is kept asks for. */
export function describeChanges(name: string, make: MakeFaqSite): void {
  describe(`${name}: changes since`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;
    let visitor: FaqRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
      visitor = site.as('visitor');
    });

    afterEach(() => site.close());

    it('are none, then what was added and changed, each once, with what to ask with next', async () => {
      const before = await member.entries.page();
      expect(before).toMatchObject({ rows: [], next: null });
      const nothing = await changesOf(member.entries, before.token);
      expect([nothing.rows, nothing.removed]).toEqual([[], []]);
      const entry = await member.entries.add(anEntryDraft());
      const changed = await member.entries.update(entry, { ...draftOfEntry(entry), cause: '<p>New.</p>' });
      const { rows, removed, token } = await changesOf(member.entries, nothing.token);
      expect([rows, removed]).toEqual([[changed], []]);
      expect((await changesOf(member.entries, token)).rows).toEqual([]);
      // The older token still works, and tells it once more.
      expect((await changesOf(site.as('owner').entries, before.token)).rows).toEqual([changed]);
    });

    it('of what users see are told to users, with the rows that are gone', async () => {
      const entry = await publishedEntry(member);
      const page = await visitor.published.page();
      const [row] = page.rows;
      await publishedEntry(member, { title: 'Second' });
      const published = await changesOf(visitor.published, page.token);
      expect([published.rows.map(({ title }) => title), published.removed]).toEqual([['Second'], []]);
      await member.entries.retire(entry);
      const retired = await changesOf(visitor.published, published.token);
      expect([retired.rows, retired.removed]).toEqual([[], [row?.id]]);
    });

    it('cannot be told with a token that is none, or a position that is none', async () => {
      expect(await member.entries.changes('yesterday')).toEqual({ kind: 'tooMany' });
      await expect(member.entries.page('https://elsewhere.example/')).rejects.toEqual(failure('invalid'));
    });
  });
}
