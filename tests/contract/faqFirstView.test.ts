import { entriesList, publishedList } from '../../src/lists/faq';
import { createRepositories } from '../../src/data/createRepositories';
import { createFaqRepositories } from '../../src/data/faq/createFaqRepositories';
import { publishedEntry } from '../../src/testing/contracts/faq/faqSite';
import { personKeys, type ContractSite } from './contractSite';
import { faqContractSite, faqOf } from './faqSite';
import { restOf } from './makeLists';

describe('the first reading of the FAQ', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await faqContractSite({ setUp: true });
    site.sent.length = 0;
  });

  afterEach(() => site.close());

  const paths = (): readonly string[] =>
    site.sent.map(({ method, url }) => `${method} ${decodeURIComponent(new URL(url).pathname)}`);

  it('costs one batch, with everything else that a page asks for', async () => {
    await publishedEntry(faqOf(site, 'member'));
    site.sent.length = 0;
    const client = site.client(personKeys.member);
    const { setup, people, timeZone } = createRepositories(client);
    const { entries, synonyms, gaps } = createFaqRepositories(client);
    const [page] = await Promise.all([
      entries.page(),
      synonyms.groups(),
      gaps.open(),
      setup.status(),
      people.me(),
      timeZone()
    ]);
    expect([page.rows.length, page.next]).toEqual([1, null]);
    expect(paths()).toEqual(['POST /sites/intune/_api/$batch']);
  });

  it('of a visitor costs one batch', async () => {
    await publishedEntry(faqOf(site, 'member'));
    site.sent.length = 0;
    const { published, synonyms } = faqOf(site, 'visitor');
    const [page] = await Promise.all([published.page(), synonyms.groups()]);
    expect(page.rows).toHaveLength(1);
    expect(paths()).toEqual(['POST /sites/intune/_api/$batch']);
  });

  it('misses no change, also when the state of the list is answered after the entries', async () => {
    const member = faqOf(site, 'member');
    const entry = await publishedEntry(member);
    let isHeld = true;
    // SharePoint throttles the part of the batch that asks for the state; meanwhile somebody retires the entry.
    const { published } = faqOf(site, 'visitor', {
      wait: async () => undefined,
      fetch: async (input, init = {}) => {
        const headers = new Headers(init.headers);
        headers.set('Authorization', `Bearer ${personKeys.visitor}`);
        const isBatch = String(input).endsWith('$batch');
        const body =
          isBatch && isHeld ? String(init.body).replace('CurrentChangeToken', 'Nothing') : init.body;
        const answer = await fetch(input, { ...init, headers, ...(body === undefined ? {} : { body }) });
        if (!isBatch || !isHeld) return answer;
        isHeld = false;
        await member.entries.retire(entry);
        const text = await answer.text();
        const throttled = 'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0';
        return new Response(text.replace(/HTTP\/1\.1 400 [^\r\n]*/, throttled), {
          status: 200,
          headers: answer.headers
        });
      }
    });
    const page = await published.page();
    expect(page.rows).toEqual([]);
    expect(await published.changes(page.token)).toMatchObject({ rows: [], removed: [] });
  });

  it('leaves out rows that cannot be read, and keeps all others', async () => {
    const member = faqOf(site, 'member');
    const [good, bad] = [await publishedEntry(member), await publishedEntry(member)];
    const { token } = await member.entries.page();
    const rest = restOf(site.server.services);
    const spoil = (urlName: string, id: number, values: object): void =>
      rest.merge('lead', `web/getList('/sites/intune/Lists/${urlName}')/items(${id})`, values);
    const loosen = (urlName: string, column: string, values: object): void =>
      rest.merge(
        'lead',
        `web/getList('/sites/intune/Lists/${urlName}')/fields/getByInternalNameOrTitle('${column}')`,
        values
      );
    loosen(entriesList.urlName, 'OMStatus', {
      'odata.type': 'SP.FieldChoice',
      Choices: ['Draft', 'Published', 'Retired', 'Somewhere else']
    });
    loosen(publishedList.urlName, 'OMContentVersion', { Required: false });
    spoil(entriesList.urlName, bad.id, { [entriesList.columns.status.name]: 'Somewhere else' });
    const page = await member.published.page();
    const face = page.rows.find(({ entry }) => entry === bad.id);
    spoil(publishedList.urlName, face?.id ?? 0, { [publishedList.columns.version.name]: null });
    expect((await member.entries.page()).rows.map(({ id }) => id)).toEqual([good.id]);
    expect((await member.published.page()).rows.map(({ entry }) => entry)).toEqual([good.id]);
    expect(await member.entries.changes(token)).toMatchObject({ rows: [], removed: [bad.id] });
    await expect(member.entries.get(bad.id)).rejects.toMatchObject({ kind: 'invalid' });
    // Publishing writes a spoilt face anew.
    spoil(entriesList.urlName, bad.id, { [entriesList.columns.status.name]: 'Published' });
    await member.entries.publish(await member.entries.get(bad.id));
    expect((await member.published.page()).rows).toHaveLength(2);
  });
});
