import '@pnp/sp/security';
import { publishedList, entriesList, votesList } from '../../src/lists/faq';
import { createDataSite } from '../../src/data/DataSite';
import { asTeam } from '../../src/data/faq/teamOnly';
import { createFaqRepositories } from '../../src/data/faq/createFaqRepositories';
import type { Entry } from '../../src/domain/faq/entry';
import { draftOfEntry } from '../../src/domain/faq/entryDraft';
import { RepositoryError } from '../../src/domain/RepositoryError';
import { anEntryDraft } from '../../src/testing/faq/anEntry';
import { everything, publishedEntry } from '../../src/testing/contracts/faq/faqSite';
import { personKeys, type ContractSite } from './contractSite';
import { faqContractSite, faqOf } from './faqSite';

/** Stands in everything that users must not see. */
const secret = 'Zyx-internal-4711';
const said = 'Wvu-public-0815';

const internal = {
  cause: `<p>${secret} cause</p>`,
  fix: `<ol><li>${secret} fix</li></ol>`,
  confirm: `<p>${secret} confirm</p>`,
  collect: `<p>${secret} collect</p>`,
  escalate: `<p>${secret} escalate</p>`,
  notices: [`${secret} notice`]
};

describe('what comes over the wire to a visitor', () => {
  let site: ContractSite;
  let entry: Entry;
  /** Every body that was answered to the visitor, as bytes. */
  const received: Buffer[] = [];

  const visitorFetch: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${personKeys.visitor}`);
    const response = await fetch(input, { ...init, headers });
    received.push(Buffer.from(await response.clone().arrayBuffer()));
    return response;
  };

  const bytes = (): string => Buffer.concat(received).toString('latin1');

  beforeAll(async () => {
    site = await faqContractSite({ setUp: true });
    const member = faqOf(site, 'member');
    entry = await publishedEntry(member, { reply: `<p>${said}</p>`, ...internal });
    // A change that waits, a draft, an entry for the team alone, and one that was retired.
    await member.entries.update(entry, { ...draftOfEntry(entry), reply: `<p>${secret} later</p>` });
    await member.entries.add(anEntryDraft({ title: `${secret} draft`, reply: `<p>${secret}</p>` }));
    await publishedEntry(member, { ...internal, title: `${secret} for the team`, reply: null });
    const old = await publishedEntry(member, {
      ...internal,
      title: `${secret} old`,
      reply: `<p>${secret}</p>`
    });
    const retired = await member.entries.retire(old);
    await member.entries.verify(retired, { wasChanged: false, note: secret });
  });

  beforeEach(() => {
    received.length = 0;
  });

  afterAll(() => site.close());

  it('is the published answer and nothing internal, from everything that a page asks for', async () => {
    const client = site.client(personKeys.visitor, { fetch: visitorFetch });
    const { entries, published, votes, gaps, synonyms } = createFaqRepositories(client);
    const { token } = await published.page();
    await Promise.allSettled([
      everything(published),
      published.changes(token.replace(/\d+$/, '1')),
      entries.page(),
      entries.get(entry.id),
      entries.versions(entry.id),
      entries.publish(entry),
      votes.ofEntries([entry.id]),
      gaps.open(),
      synonyms.groups()
    ]);
    expect(received.length).toBeGreaterThan(3);
    expect(bytes()).toContain(said);
    expect(bytes()).not.toContain(secret);
  });

  it('is nothing internal either from addresses that somebody tries by hand', async () => {
    const list = (urlName: string): string => `web/getList('/sites/intune/Lists/${urlName}')`;
    const addresses = [entriesList.urlName, 'OMFAQVerifications', publishedList.urlName].flatMap(
      (urlName) => [
        `${list(urlName)}/items`,
        `${list(urlName)}/items(1)`,
        `${list(urlName)}/items(1)/versions`,
        `${list(urlName)}/items(1)/fieldValuesAsHtml`,
        `${list(urlName)}/items?$filter=substringof('Zyx',Title)`,
        `${list(urlName)}/RenderListDataAsStream`,
        `${list(urlName)}/getChanges`
      ]
    );
    const statuses = await Promise.all(
      [...addresses, 'web/lists', 'web/recycleBin', 'site/recycleBin'].map(async (path) => {
        const isPost = /AsStream$|getChanges$/.test(path);
        const answer = await visitorFetch(`${site.server.webUrl}/_api/${path}`, {
          method: isPost ? 'POST' : 'GET',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          ...(isPost ? { body: JSON.stringify({ query: { Item: true, Add: true, Update: true } }) } : {})
        });
        return [path, answer.status] as const;
      })
    );
    expect(
      statuses.filter(([path]) => /OMFAQ'|Verifications/.test(path)).map(([, status]) => status)
    ).toEqual(Array.from({ length: 14 }, () => 403));
    expect(bytes()).toContain(said);
    expect(bytes()).not.toContain(secret);
  });

  it('is refused in the same words where SharePoint answers as if the list were not there', async () => {
    const missing = (): Promise<never> => Promise.reject(new RepositoryError('notSetUp', 'No such list.'));
    const answerTo = async (person: string): Promise<string> => {
      const error: unknown = await asTeam(createDataSite(site.client(person)), missing).catch(
        (e: unknown) => e
      );
      return (error as RepositoryError).kind;
    };
    expect(await answerTo(personKeys.visitor)).toBe('forbidden');
    expect(await answerTo(personKeys.member)).toBe('notSetUp');
    const bare = await faqContractSite({ setUp: false });
    const error: unknown = await asTeam(createDataSite(bare.client(personKeys.visitor)), missing).catch(
      (e: unknown) => e
    );
    await bare.close();
    expect((error as RepositoryError).kind).toBe('notSetUp');
  });

  it('may vote, and change only their own vote, where an owner lets them add to the list of votes', async () => {
    const contribute = 1073741827;
    const votes = site.client('lead').sp.web.getList(`/sites/intune/Lists/${votesList.urlName}`);
    const dana = await site.as('visitor').people.me();
    await votes.breakRoleInheritance(true);
    await votes.roleAssignments.add(dana.id, contribute);
    const subject = { entry: entry.id, version: 1, title: entry.title };
    const own = faqOf(site, 'visitor').votes;
    await own.vote(subject, false, 'Too short');
    expect(await own.vote(subject, true, '')).toMatchObject({ person: dana, helped: true, reason: '' });
    const theirs = await faqOf(site, 'member').votes.vote(subject, true, '');
    const found = (await own.ofEntries([entry.id])).get(entry.id);
    expect(found).toEqual([expect.objectContaining({ person: dana }), theirs]);
    await expect(
      site
        .client(personKeys.visitor)
        .sp.web.getList(`/sites/intune/Lists/${votesList.urlName}`)
        .items.getById(2)
        .update({ OMHelped: false })
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
