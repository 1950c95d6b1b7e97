import type { Entry } from '../../src/domain/faq/entry';
import { anEntryDraft } from '../../src/testing/faq/anEntry';
import { publishedEntry } from '../../src/testing/contracts/faq/faqSite';
import type { FaqDataRepositories } from '../../src/data/faq/createFaqRepositories';
import { verificationsList } from '../../src/lists/faq';
import type { ContractSite } from './contractSite';
import { breakingAt, faqContractSite, faqOf } from './faqSite';

const note = { wasChanged: false, note: 'Tried it' };

describe('work on an entry whose connection breaks', () => {
  let site: ContractSite;
  let member: FaqDataRepositories;

  beforeEach(async () => {
    site = await faqContractSite({ setUp: true });
    site.server.clock.set(new Date('2026-05-04T09:00:00Z'));
    member = faqOf(site, 'member');
  });

  afterEach(() => site.close());

  const breaking = (matches: (url: string, init: RequestInit) => boolean): FaqDataRepositories =>
    faqOf(site, 'member', breakingAt('admin1', matches));

  const isChange = (_url: string, { headers }: RequestInit): boolean =>
    new Headers(headers).get('X-HTTP-Method') === 'MERGE';

  async function rowsOfHistory(): Promise<number> {
    const list = site.client('lead').sp.web.getList(`/sites/intune/Lists/${verificationsList.urlName}`);
    const answer: unknown = await list.items();
    return (answer as { value: readonly unknown[] }).value.length;
  }

  it('between the history and the entry is finished by the next attempt, with one row in the history', async () => {
    const entry = await publishedEntry(member);
    await expect(breaking(isChange).entries.verify(entry, note)).rejects.toMatchObject({ kind: 'offline' });
    expect([(await member.entries.get(entry.id)).verifiedOn, await rowsOfHistory()]).toEqual([null, 1]);
    expect(await member.entries.verify(entry, note)).toMatchObject({ verifiedOn: '2026-05-04' });
    expect(await rowsOfHistory()).toBe(1);
  });

  it('is not taken for an earlier attempt of somebody else, of another day or with another note', async () => {
    const entry = await publishedEntry(member);
    const die = (): Promise<Entry> => breaking(isChange).entries.verify(entry, note);
    await expect(die()).rejects.toMatchObject({ kind: 'offline' });
    const first = await faqOf(site, 'otherMember').entries.verify(entry, note);
    expect(await rowsOfHistory()).toBe(2);
    const second = await member.entries.verify(first, { ...note, note: 'Tried it twice' });
    expect(await rowsOfHistory()).toBe(3);
    site.server.clock.set(new Date('2026-05-05T09:00:00Z'));
    await member.entries.verify(second, note);
    expect(await rowsOfHistory()).toBe(4);
  });

  it('says nothing that is not so when the entry changed between', async () => {
    const entry = await publishedEntry(member);
    await member.entries.feedbackSeen(entry);
    await expect(member.entries.verify(entry, note)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await rowsOfHistory()).toBe(0);
  });

  it('while a vote is sent is sent again without a second vote', async () => {
    const entry = await publishedEntry(member);
    const subject = { entry: entry.id, version: 1, title: entry.title };
    let isSent = false;
    const losing = faqOf(site, 'member', {
      wait: async () => undefined,
      // The vote arrives, its answer does not.
      fetch: async (input, init = {}) => {
        const headers = new Headers(init.headers);
        headers.set('Authorization', 'Bearer admin1');
        const answer = await fetch(input, { ...init, headers });
        const isVote = String(input).includes('OMFAQFeedback') && init.method === 'POST';
        if (!isVote || isSent) return answer;
        isSent = true;
        throw new TypeError('Failed to fetch');
      }
    });
    await expect(losing.votes.vote(subject, true, '')).rejects.toMatchObject({ kind: 'offline' });
    await losing.votes.vote(subject, true, '');
    expect((await member.votes.ofEntries([entry.id])).get(entry.id)).toHaveLength(1);
  });

  it('while entries are imported is finished by the next import, without doubles', async () => {
    const entries = Array.from({ length: 120 }, (_, index) => ({
      sourceKey: `a:${index}`,
      starterTag: null,
      draft: anEntryDraft({ title: `Entry ${index}` })
    }));
    let batches = 0;
    const isSecondBatch = (_url: string, { body }: RequestInit): boolean =>
      String(body ?? '').includes('changeset_') && ++batches === 2;
    // What was written cannot be read any more: nobody knows of it until the next try.
    const first = await breaking(isSecondBatch).entries.addMany(entries);
    expect([first.added.length, first.failed.length]).toEqual([0, 100]);
    expect(first.failed[0]?.error).toMatchObject({ kind: 'offline' });
    const rest = await member.entries.addMany(entries, { isRetry: true });
    expect([rest.added.length, rest.alreadyThere, rest.failed, rest.notTried]).toEqual([120, [], [], []]);
    const again = await member.entries.addMany(entries);
    expect([again.added, again.alreadyThere.length]).toEqual([[], 120]);
  });
});
