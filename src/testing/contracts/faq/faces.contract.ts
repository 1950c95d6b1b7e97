import { calendarDate } from '../../../domain/dates/calendarDate';
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

const right = { wasChanged: false, note: '' };

/** What readers see of entries, and who may read what. */
export function describeFaces(name: string, make: MakeFaqSite): void {
  describe(`${name}: the public face`, () => {
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

    const changed = (entry: Entry, reply: string | null): Promise<Entry> =>
      member.entries.update(entry, { ...draftOfEntry(entry), reply });

    it('is there from publishing on, and says what users may be told', async () => {
      const draft = await member.entries.add(anEntryDraft());
      expect(await everything(visitor.published)).toEqual([]);
      const entry = await member.entries.publish(draft);
      expect(entry).toMatchObject({
        status: 'Published',
        publishedVersion: 1,
        approvedBy: await site.person('member')
      });
      expect(await everything(visitor.published)).toEqual([
        {
          id: expect.any(Number) as number,
          entry: entry.id,
          title: draft.title,
          category: 'Enrolment',
          errorCodes: ['0x80180014'],
          platforms: ['Windows'],
          enrolment: ['Windows Autopilot'],
          reply: draft.reply,
          keywords: ['MDM enrolment blocked'],
          version: 1,
          verifiedOn: null,
          doubtfulSince: null,
          doubtfulBecause: null
        }
      ]);
    });

    it('stays as it is while a change waits, and follows when it is published', async () => {
      const entry = await changed(await publishedEntry(member), '<p>New.</p>');
      expect(entry).toMatchObject({ contentVersion: 2, publishedVersion: 1 });
      const before = await answerOf(visitor, entry);
      expect(before).toMatchObject({ version: 1, reply: anEntryDraft().reply });
      await member.entries.publish(entry);
      expect(await answerOf(visitor, entry)).toEqual({ ...before, version: 2, reply: '<p>New.</p>' });
    });

    it('goes when there is nothing for users any more, or the entry is retired', async () => {
      const [first, second, third] = [
        await publishedEntry(member, { title: 'First' }),
        await publishedEntry(member, { title: 'Second' }),
        await publishedEntry(member, { title: 'Third' })
      ];
      await member.entries.publish(await changed(first, null));
      const retired = await member.entries.retire(second, third.id);
      expect(retired).toMatchObject({ status: 'Retired', mergedInto: third.id, publishedVersion: 1 });
      expect((await everything(visitor.published)).map(({ entry }) => entry)).toEqual([third.id]);
      const back = await member.entries.publish(retired);
      expect(back).toMatchObject({ status: 'Published', mergedInto: null });
      expect(await answerOf(visitor, second)).toMatchObject({ title: 'Second', version: 1 });
    });

    it('comes back as it was when the entry is, and what was a draft is one again', async () => {
      const other = await publishedEntry(member, { title: 'Other' });
      const waiting = await changed(await publishedEntry(member), '<p>New.</p>');
      const before = await answerOf(visitor, waiting);
      const draft = await member.entries.add(anEntryDraft({ title: 'Draft' }));
      const back = await member.entries.bringBack(await member.entries.retire(waiting, other.id));
      expect(back).toMatchObject({
        status: 'Published',
        mergedInto: null,
        contentVersion: 2,
        publishedVersion: 1
      });
      expect(await answerOf(visitor, waiting)).toEqual({ ...before, id: expect.any(Number) as number });
      expect(await member.entries.bringBack(back)).toEqual(back);
      const retired = await member.entries.retire(draft);
      await expect(member.entries.bringBack(draft)).rejects.toEqual(failure('conflict'));
      const again = await member.entries.bringBack(retired);
      expect(again).toMatchObject({ status: 'Draft', publishedVersion: null });
      expect(await answerOf(visitor, draft)).toBeUndefined();
    });

    it('is not made of nothing', async () => {
      const empty = anEntryDraft({ reply: null, cause: null, fix: null });
      const entry = await member.entries.add(empty);
      await expect(member.entries.publish(entry)).rejects.toEqual(failure('invalid'));
      await expect(member.entries.retire(entry, entry.id)).rejects.toEqual(failure('invalid'));
    });

    it('is not made of what somebody has changed since', async () => {
      const entry = await member.entries.add(anEntryDraft());
      await changed(entry, '<p>New.</p>');
      await expect(member.entries.publish(entry)).rejects.toEqual(failure('conflict'));
      await expect(member.entries.retire(entry)).rejects.toEqual(failure('conflict'));
      await expect(member.entries.verify(entry, right)).rejects.toEqual(failure('conflict'));
      expect(await everything(visitor.published)).toEqual([]);
      expect(await site.verifications()).toEqual([]);
    });

    it('is one, also when two people publish at once', async () => {
      const entry = await member.entries.add(anEntryDraft());
      const both = [member, site.as('otherMember')];
      const results = await Promise.allSettled(both.map(({ entries }) => entries.publish(entry)));
      expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
      expect((await everything(visitor.published)).map(({ version }) => version)).toEqual([1]);
    });

    it('follows the entry, whoever publishes and retires at once', async () => {
      for (let round = 0; round < 3; round++) {
        const entry = await publishedEntry(member, { title: `Round ${round}` });
        const next = await changed(entry, '<p>New.</p>');
        await Promise.allSettled([
          member.entries.publish(next),
          site.as('otherMember').entries.retire(next),
          site.as('owner').entries.verify(next, right)
        ]);
        const now = await member.entries.get(entry.id);
        const answer = await answerOf(visitor, entry);
        expect(answer?.version ?? null).toBe(now.status === 'Published' ? now.publishedVersion : null);
        if (answer) expect(answer.verifiedOn).toBe(now.verifiedOn);
      }
    });

    it('shows when the entry was verified, also while a change waits', async () => {
      const entry = await publishedEntry(member);
      const verified = await member.entries.verify(entry, { wasChanged: true, note: ' Tried it. ' });
      expect(verified).toMatchObject({
        verifiedOn: '2026-05-04',
        verifiedBy: await site.person('member'),
        contentVersion: 1
      });
      expect(await answerOf(visitor, entry)).toMatchObject({ verifiedOn: '2026-05-04', version: 1 });
      site.setNow('2026-06-01T09:00:00Z');
      const waiting = await changed(verified, '<p>New.</p>');
      const other = site.as('otherMember');
      expect(await other.entries.verify(waiting, right)).toMatchObject({ verifiedOn: '2026-06-01' });
      const reply = anEntryDraft().reply;
      expect(await answerOf(visitor, entry)).toMatchObject({ verifiedOn: '2026-06-01', version: 1, reply });
      const [one, two] = await Promise.all([site.person('member'), site.person('otherMember')]);
      expect(await site.verifications()).toEqual([
        { entry: entry.id, version: 1, wasChanged: true, note: 'Tried it.', by: one.id },
        { entry: entry.id, version: 2, wasChanged: false, note: '', by: two.id }
      ]);
    });

    it('carries the mark of a notice until somebody verifies', async () => {
      const entry = await publishedEntry(member);
      const doubt = { since: calendarDate('2026-05-02'), because: 'New enrolment page' };
      await member.published.mark(entry.id, doubt);
      const marked = { doubtfulSince: '2026-05-02', doubtfulBecause: 'New enrolment page' };
      expect(await answerOf(visitor, entry)).toMatchObject(marked);
      const next = await member.entries.publish(await changed(entry, '<p>New.</p>'));
      expect(await answerOf(visitor, entry)).toMatchObject({ ...marked, version: 2 });
      await member.entries.verify(next, right);
      const unmarked = { doubtfulSince: null, doubtfulBecause: null };
      expect(await answerOf(visitor, entry)).toMatchObject({ ...unmarked, version: 2 });
      await member.published.mark(entry.id, doubt);
      await member.published.mark(entry.id, null);
      expect(await answerOf(visitor, entry)).toMatchObject(unmarked);
      await member.published.mark(4711, doubt);
      await expect(visitor.published.mark(entry.id, doubt)).rejects.toEqual(failure('forbidden'));
    });
  });

  describe(`${name}: the public face after a broken connection`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;
    let dying: FaqRepositoriesUnderTest;
    const offline = failure('offline');

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
      dying = site.dyingBeforeFace('member');
    });

    afterEach(() => site.close());

    it('is written by the next attempt, from what the page has seen or from what is there', async () => {
      const [first, second] = [await member.entries.add(anEntryDraft()), await publishedEntry(member)];
      await expect(dying.entries.publish(first)).rejects.toEqual(offline);
      expect(await member.entries.get(first.id)).toMatchObject({ status: 'Published', publishedVersion: 1 });
      expect(await answerOf(member, first)).toBeUndefined();
      const published = await member.entries.publish(first);
      expect(await answerOf(member, first)).toMatchObject({ version: 1 });

      const next = await member.entries.update(second, { ...draftOfEntry(second), reply: '<p>New.</p>' });
      await expect(site.dyingBeforeFace('member').entries.publish(next)).rejects.toEqual(offline);
      expect(await answerOf(member, second)).toMatchObject({ version: 1 });
      await site.as('otherMember').entries.publish(await member.entries.get(second.id));
      expect(await answerOf(member, second)).toMatchObject({ version: 2, reply: '<p>New.</p>' });
      // Nothing was published twice.
      expect((await member.entries.get(first.id)).etag).toBe(published.etag);
    });

    it('is written by the next verification, also when a later text waits already', async () => {
      const entry = await member.entries.add(anEntryDraft());
      await expect(dying.entries.publish(entry)).rejects.toEqual(offline);
      const there = await member.entries.get(entry.id);
      const waiting = await member.entries.update(there, { ...draftOfEntry(there), reply: '<p>New.</p>' });
      await member.entries.verify(waiting, right);
      expect(await answerOf(member, entry)).toMatchObject({
        version: 1,
        reply: anEntryDraft().reply,
        verifiedOn: '2026-05-04'
      });
    });

    it('goes with the next attempt to retire the entry', async () => {
      const entry = await publishedEntry(member);
      await expect(dying.entries.retire(entry)).rejects.toEqual(offline);
      expect(await answerOf(member, entry)).toBeDefined();
      expect(await member.entries.retire(entry)).toMatchObject({ status: 'Retired' });
      expect(await answerOf(member, entry)).toBeUndefined();
    });

    it('shows the verification after the next attempt, which the history has once', async () => {
      const entry = await publishedEntry(member);
      await expect(dying.entries.verify(entry, right)).rejects.toEqual(offline);
      expect(await answerOf(member, entry)).toMatchObject({ verifiedOn: null });
      await member.entries.verify(entry, right);
      expect(await answerOf(member, entry)).toMatchObject({ verifiedOn: '2026-05-04' });
      expect(await site.verifications()).toHaveLength(1);
    });
  });

  describe(`${name}: visitors`, () => {
    let site: FaqSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
    });

    afterEach(() => site.close());

    it('cannot read or write entries, and read what is published', async () => {
      const member = site.as('member');
      const entry = await publishedEntry(member);
      const { token } = await member.entries.page();
      const { entries, published, votes, gaps, synonyms } = site.as('visitor');
      const forbidden = failure('forbidden');
      for (const attempt of [
        () => entries.page(),
        () => entries.changes(token),
        () => entries.get(entry.id),
        () => entries.versions(entry.id),
        () => entries.add(anEntryDraft()),
        () => entries.addMany([{ sourceKey: 'a:1', starterTag: null, draft: anEntryDraft() }]),
        () => entries.update(entry, anEntryDraft()),
        () => entries.publish(entry),
        () => entries.retire(entry),
        () => entries.verify(entry, right),
        () => entries.feedbackSeen(entry),
        () => votes.vote({ entry: entry.id, version: 1, title: entry.title }, true, ''),
        () => gaps.count('vpn', 'foundNothing')
      ]) {
        await expect(attempt()).rejects.toEqual(forbidden);
      }
      expect(await everything(published)).toHaveLength(1);
      expect(await votes.ofEntries([entry.id])).toEqual(new Map([[entry.id, []]]));
      expect(await synonyms.groups()).toEqual([]);
    });
  });
}
