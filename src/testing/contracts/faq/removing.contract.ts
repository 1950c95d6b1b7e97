import type { Entry } from '../../../domain/faq/entry';
import { draftOfEntry } from '../../../domain/faq/entryDraft';
import { anEntryDraft } from '../../faq/anEntry';
import { failure } from '../roles';
import {
  answerOf,
  everything,
  publishedEntry,
  type FaqRepositoriesUnderTest,
  type FaqSiteUnderTest,
  type MakeFaqSite
} from './faqSite';

/** Entries go to the recycle bin, with what readers see of them. */
export function describeRemoving(name: string, make: MakeFaqSite): void {
  describe(`${name}: removed entries`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    const there = async (): Promise<readonly Entry[]> => everything(member.entries);

    it('are gone for the team and for readers, and come back for both', async () => {
      const entry = await publishedEntry(member);
      const other = await publishedEntry(member, { title: 'Another' });
      const { token } = await member.entries.page();
      const removed = await member.entries.remove(entry);
      expect(await there()).toEqual([other]);
      expect(await answerOf(member, entry)).toBeUndefined();
      expect(await answerOf(member, other)).toBeDefined();
      await expect(member.entries.get(entry.id)).rejects.toEqual(failure('notFound'));
      const changes = await member.entries.changes(token);
      expect(changes).toMatchObject({ kind: 'changes', rows: [], removed: [entry.id] });
      const back = await member.entries.restore(removed);
      expect(back).toMatchObject({ id: entry.id, title: entry.title, status: 'Published' });
      expect(await there()).toHaveLength(2);
      expect(await answerOf(site.as('visitor'), entry)).toMatchObject({ reply: entry.reply, version: 1 });
    });

    it('come back as drafts when they were drafts', async () => {
      const entry = await member.entries.add(anEntryDraft());
      await member.entries.restore(await member.entries.remove(entry));
      expect(await there()).toMatchObject([{ id: entry.id, status: 'Draft' }]);
      expect(await answerOf(member, entry)).toBeUndefined();
    });

    it('can be imported again', async () => {
      const sourced = { sourceKey: 'a:1', starterTag: null, draft: anEntryDraft() };
      const { added } = await member.entries.addMany([sourced]);
      for (const entry of added) await member.entries.remove(entry);
      expect(await member.entries.addMany([sourced])).toMatchObject({ alreadyThere: [], failed: [] });
      expect(await there()).toHaveLength(1);
    });

    it('stay when somebody changed them since, with what readers see', async () => {
      const entry = await publishedEntry(member);
      const changed = await site
        .as('otherMember')
        .entries.update(entry, { ...draftOfEntry(entry), cause: '<p>Another.</p>' });
      await expect(member.entries.remove(entry)).rejects.toEqual(failure('conflict'));
      expect(await there()).toEqual([changed]);
      expect(await answerOf(member, entry)).toBeDefined();
      await expect(member.entries.remove({ id: 4711, etag: '"x,1"' })).rejects.toEqual(failure('notFound'));
    });

    it('stay when the connection breaks before readers lose them', async () => {
      const entry = await publishedEntry(member);
      const { entries } = site.dyingBeforeFace('member');
      await expect(entries.remove(entry)).rejects.toEqual(failure('offline'));
      expect(await there()).toEqual([entry]);
      expect(await answerOf(member, entry)).toBeDefined();
    });

    it('are not removed by people who may only read', async () => {
      const entry = await publishedEntry(member);
      const { entries } = site.as('visitor');
      await expect(entries.remove(entry)).rejects.toEqual(failure('forbidden'));
      expect(await there()).toEqual([entry]);
    });
  });
}
