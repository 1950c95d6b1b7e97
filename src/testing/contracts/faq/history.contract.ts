import type { Entry } from '../../../domain/faq/entry';
import { draftOfEntry } from '../../../domain/faq/entryDraft';
import type { EvidenceFile } from '../../../domain/tasks/completion';
import { failure } from '../roles';
import {
  publishedEntry,
  type FaqRepositoriesUnderTest,
  type FaqSiteUnderTest,
  type MakeFaqSite
} from './faqSite';

/** Who found an entry right, when; and what is attached to it. */
export function describeHistory(name: string, make: MakeFaqSite): void {
  describe(`${name}: history and files`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;
    let entry: Entry;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
      entry = await publishedEntry(member);
    });

    afterEach(() => site.close());

    const file = (fileName: string, text: string = 'content'): EvidenceFile => ({
      name: fileName,
      content: new Blob([text])
    });
    const names = async (): Promise<readonly string[]> =>
      (await member.entries.files(entry.id)).map((one) => one.name);

    it('of verifications tell who, when, what version and what they found, newest first', async () => {
      const other = await publishedEntry(member, { title: 'Another' });
      await member.entries.verify(other, { wasChanged: false, note: 'Not of this one.' });
      const verified = await member.entries.verify(entry, { wasChanged: false, note: ' Tried it. ' });
      const changed = await member.entries.update(verified, {
        ...draftOfEntry(verified),
        cause: '<p>Other.</p>'
      });
      site.setNow('2026-05-06T10:30:00Z');
      await site.as('otherMember').entries.verify(changed, { wasChanged: true, note: '' });
      const [first, second] = await Promise.all([site.person('member'), site.person('otherMember')]);
      const all = await site.as('owner').entries.verifications(entry.id);
      expect(all.map(({ on, ...rest }) => ({ ...rest, on: on.slice(0, 16) }))).toEqual([
        { by: second, on: '2026-05-06T10:30', version: 2, wasChanged: true, note: '' },
        { by: first, on: '2026-05-04T09:00', version: 1, wasChanged: false, note: 'Tried it.' }
      ]);
    });

    it('are the business of the team', async () => {
      const { entries } = site.as('visitor');
      await expect(entries.verifications(entry.id)).rejects.toEqual(failure('forbidden'));
      await expect(entries.files(entry.id)).rejects.toEqual(failure('forbidden'));
      await expect(entries.addFile(entry.id, file('a.txt'))).rejects.toEqual(failure('forbidden'));
      await member.entries.addFile(entry.id, file('a.txt'));
      await expect(entries.removeFile(entry.id, 'a.txt')).rejects.toEqual(failure('forbidden'));
    });

    it('keep files by name, under names that SharePoint takes, and none twice', async () => {
      expect(await member.entries.files(entry.id)).toEqual([]);
      const added = await member.entries.addFile(entry.id, file('Where: the "setting".png'));
      expect(added).toMatchObject({ id: entry.id, contentVersion: 1, publishedVersion: 1 });
      expect(added.etag).not.toBe(entry.etag);
      await member.entries.addFile(entry.id, file('log.txt'));
      await site.as('otherMember').entries.addFile(entry.id, file('LOG.txt'));
      expect(await names()).toEqual(['LOG (2).txt', 'log.txt', 'Where_ the _setting_.png']);
      const [first] = await member.entries.files(entry.id);
      expect(first?.url).toMatch(/^https?:\/\/.+\/OMFAQ\/Attachments\/\d+\/LOG%20\(2\)\.txt$/);
    });

    it('take files that are attached at once', async () => {
      await Promise.all([
        member.entries.addFile(entry.id, file('log.txt')),
        site.as('otherMember').entries.addFile(entry.id, file('log.txt'))
      ]);
      expect(await names()).toEqual(['log (2).txt', 'log.txt']);
    });

    it('refuse files that hold nothing, and files of entries that are gone', async () => {
      await expect(member.entries.addFile(entry.id, file('a.txt', ''))).rejects.toEqual(failure('invalid'));
      await expect(member.entries.addFile(4711, file('a.txt'))).rejects.toEqual(failure('notFound'));
      await expect(member.entries.removeFile(4711, 'a.txt')).rejects.toEqual(failure('notFound'));
      await expect(member.entries.files(4711)).rejects.toEqual(failure('notFound'));
    });

    it('lose a file when somebody takes it away, however often, and no text by it', async () => {
      await member.entries.addFile(entry.id, file('a.txt'));
      const seen = await member.entries.addFile(entry.id, file("it's 100% b.txt"));
      const [, kept] = await names();
      await member.entries.removeFile(entry.id, 'a.txt');
      const again = await member.entries.removeFile(entry.id, 'a.txt');
      expect(await names()).toEqual([kept]);
      expect(again).toMatchObject({ cause: seen.cause, contentVersion: 1 });
      await member.entries.removeFile(entry.id, kept ?? '');
      expect(await names()).toEqual([]);
      expect(await member.entries.versions(entry.id)).toHaveLength(1);
    });
  });
}
