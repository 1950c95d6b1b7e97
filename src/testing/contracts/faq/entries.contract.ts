import type { Entry } from '../../../domain/faq/entry';
import { draftOfEntry } from '../../../domain/faq/entryDraft';
import type { SourcedEntry } from '../../../domain/faq/EntryRepository';
import { anEntryDraft } from '../../faq/anEntry';
import { failure } from '../roles';
import {
  everything,
  publishedEntry,
  type FaqRepositoriesUnderTest,
  type FaqSiteUnderTest,
  type MakeFaqSite
} from './faqSite';

const sourced = (sourceKey: string, title: string = `Entry ${sourceKey}`): SourcedEntry => ({
  sourceKey,
  starterTag: null,
  draft: anEntryDraft({ title })
});

/** Writing entries. */
export function describeEntries(name: string, make: MakeFaqSite): void {
  describe(`${name}: entries`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    it('keep everything that was written, as drafts of the first version', async () => {
      const owner = await site.person('otherMember');
      const draft = anEntryDraft({
        kind: 'Known issue',
        confirm: '<p>Look.</p>',
        collect: '<p>Logs.</p>',
        escalate: '<p>To the second line.</p>',
        related: [3, 5],
        notices: ['messageCenter:MC900001'],
        owner,
        reviewEvery: 3
      });
      const entry = await member.entries.add(draft);
      expect(entry).toMatchObject({
        ...draft,
        status: 'Draft',
        contentVersion: 1,
        publishedVersion: null,
        verifiedOn: null,
        approvedBy: null,
        mergedInto: null,
        sourceKey: null,
        modifiedBy: await site.person('member')
      });
      expect(await site.as('owner').entries.get(entry.id)).toEqual(entry);
      expect(await everything(site.as('otherMember').entries)).toEqual([entry]);
    });

    it('can be nearly empty, but not without a title', async () => {
      const nearly = {
        ...anEntryDraft(),
        title: 'x',
        reply: null,
        cause: null,
        fix: '<p> </p>',
        level: null
      };
      expect(await member.entries.add(nearly)).toMatchObject({ title: 'x', reply: null, fix: null });
      await expect(member.entries.add(anEntryDraft({ title: ' ' }))).rejects.toEqual(failure('invalid'));
      await expect(member.entries.add(anEntryDraft({ reviewEvery: 0 }))).rejects.toEqual(failure('invalid'));
    });

    it('get a new version when the text changes, and only then', async () => {
      const entry = await member.entries.add(anEntryDraft());
      const owner = await site.person('owner');
      const owned = await member.entries.update(entry, { ...draftOfEntry(entry), owner, related: [9] });
      expect(owned).toMatchObject({ contentVersion: 1, owner, related: [9] });
      const changed = await member.entries.update(owned, { ...draftOfEntry(owned), fix: '<p>Other.</p>' });
      expect(changed).toMatchObject({ contentVersion: 2, fix: '<p>Other.</p>', owner });
      expect(changed.etag).not.toBe(owned.etag);
    });

    it('take one of two editors at once, and lose nothing of the first', async () => {
      const entry = await member.entries.add(anEntryDraft());
      const change = (repositories: FaqRepositoriesUnderTest, cause: string): Promise<Entry> =>
        repositories.entries.update(entry, { ...draftOfEntry(entry), cause });
      const results = await Promise.allSettled([
        change(member, '<p>Mine.</p>'),
        change(site.as('otherMember'), '<p>Yours.</p>')
      ]);
      const written = results.find((result) => result.status === 'fulfilled');
      const refused = results.find((result) => result.status === 'rejected');
      expect([written !== undefined, refused?.reason]).toEqual([true, failure('conflict')]);
      expect(await member.entries.get(entry.id)).toEqual(written?.value);
      expect(written?.value.contentVersion).toBe(2);
      await expect(change(member, '<p>Late.</p>')).rejects.toEqual(failure('conflict'));
    });

    it('that are gone are not found', async () => {
      await expect(member.entries.get(4711)).rejects.toEqual(failure('notFound'));
      await expect(member.entries.versions(4711)).rejects.toEqual(failure('notFound'));
      await expect(member.entries.update({ id: 4711, etag: '"x,1"' }, anEntryDraft())).rejects.toEqual(
        failure('notFound')
      );
    });

    it('have a history of texts, with who wrote each and when', async () => {
      const entry = await member.entries.add(anEntryDraft());
      site.setNow('2026-05-05T09:00:00Z');
      const other = site.as('otherMember');
      const changed = await other.entries.update(entry, { ...draftOfEntry(entry), cause: '<p>Another.</p>' });
      site.setNow('2026-05-06T09:00:00Z');
      // Neither of these is a text.
      const published = await member.entries.publish(changed);
      const verified = await member.entries.verify(published, { wasChanged: false, note: '' });
      await member.entries.feedbackSeen(verified);
      const versions = await member.entries.versions(entry.id);
      const [first, second] = await Promise.all([site.person('member'), site.person('otherMember')]);
      expect(versions.map(({ contentVersion, by, on }) => [contentVersion, by, on.slice(0, 10)])).toEqual([
        [2, second.name, '2026-05-05'],
        [1, first.name, '2026-05-04']
      ]);
      expect(new Set(versions.map(({ label }) => label)).size).toBe(2);
      const { owner: _owner, ...draft } = draftOfEntry(entry);
      expect(versions[1]?.draft).toEqual(draft);
      const restored = await member.entries.update(await member.entries.get(entry.id), {
        ...draft,
        owner: null
      });
      expect(restored).toMatchObject({ cause: entry.cause, contentVersion: 3 });
    });

    it('remember when the feedback was looked at, whatever else changed', async () => {
      const entry = await publishedEntry(member);
      await member.entries.update(entry, { ...draftOfEntry(entry), cause: '<p>Another.</p>' });
      site.setNow('2026-05-07T10:30:00Z');
      const seen = await member.entries.feedbackSeen(entry);
      expect(seen).toMatchObject({ feedbackSeenOn: '2026-05-07T10:30:00Z', cause: '<p>Another.</p>' });
    });

    it('are imported once, however often', async () => {
      const progress: string[] = [];
      const first = await member.entries.addMany([sourced('a:1'), sourced('a:2')], {
        onProgress: (done, total) => progress.push(`${done}/${total}`)
      });
      expect(first.added.map(({ title, sourceKey }) => [title, sourceKey])).toEqual([
        ['Entry a:1', 'a:1'],
        ['Entry a:2', 'a:2']
      ]);
      expect(progress.at(-1)).toBe('2/2');
      const again = await member.entries.addMany([sourced('A:2'), sourced('a:3'), sourced('a:4', '')]);
      expect(again.added.map(({ sourceKey }) => sourceKey)).toEqual(['a:3']);
      expect([again.alreadyThere, again.notTried]).toEqual([['A:2'], []]);
      expect(again.failed).toEqual([{ sourceKey: 'a:4', error: failure('invalid') }]);
      expect(await everything(member.entries)).toHaveLength(3);
    });

    it('count as added at the second try when the answer to the first one was lost', async () => {
      await member.entries.addMany([sourced('a:1'), sourced('a:2')]);
      const [, changed] = await everything(member.entries);
      await member.entries.update(changed as Entry, { ...draftOfEntry(changed as Entry), title: 'Changed' });
      await site.as('otherMember').entries.addMany([sourced('a:3')]);
      const again = ['a:1', 'a:2', 'a:3', 'a:4'].map((key) => sourced(key));
      const { added, alreadyThere } = await member.entries.addMany(again, { isRetry: true });
      expect(added.map(({ sourceKey }) => sourceKey)).toEqual(['a:1', 'a:4']);
      expect(alreadyThere).toEqual(['a:2', 'a:3']);
    });

    it('are not imported any more when the import was stopped', async () => {
      const stop = new AbortController();
      stop.abort();
      const { added, notTried } = await member.entries.addMany([sourced('a:1')], { signal: stop.signal });
      expect([added, notTried]).toEqual([[], ['a:1']]);
    });
  });

  describe(`${name}: entries without lists`, () => {
    let site: FaqSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: false });
    });

    afterEach(() => site.close());

    it('are not set up, for everybody', async () => {
      const missing = failure('notSetUp');
      await expect(site.as('member').entries.page()).rejects.toEqual(missing);
      await expect(site.as('visitor').published.page()).rejects.toEqual(missing);
      await expect(site.as('member').gaps.open()).rejects.toEqual(missing);
      await expect(site.as('member').synonyms.groups()).rejects.toEqual(missing);
      await expect(site.as('member').votes.ofEntries([1])).rejects.toEqual(missing);
    });
  });
}
