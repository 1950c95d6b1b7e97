import { tasksList } from '../../src/lists';
import { DataSiteClient } from '../../src/data/client/DataSiteClient';
import { createRepositories } from '../../src/data/createRepositories';
import { checkDataSite } from '../../src/data/site/checkDataSite';
import { aDraft } from '../../src/testing/builders';
import { contractSite, type ContractSite } from './contractSite';

describe('the client of a data site, on the local site', () => {
  let site: ContractSite;

  beforeAll(async () => {
    site = await contractSite({ setUp: true });
  });

  afterEach(() => fault('DELETE'));
  afterAll(() => site.close());

  async function fault(method: string, body?: object): Promise<void> {
    const response = await fetch(`${site.server.origin}/_local/faults`, {
      method,
      body: body && JSON.stringify(body)
    });
    expect(response.ok).toBe(true);
  }

  /** A page as a browser has it: a cookie says who asks, writes need a digest. */
  function pageClient(person: string, sent: string[]): DataSiteClient {
    return new DataSiteClient({
      siteUrl: site.server.webUrl,
      fetch: (input, init) => {
        sent.push(
          `${init?.method ?? 'GET'} ${new URL(String(input)).pathname.replace('/sites/intune/_api/', '')}`
        );
        const headers = new Headers(init?.headers);
        headers.set('Cookie', `person=${person}`);
        return fetch(input, { ...init, headers });
      }
    });
  }

  it('asks for one digest, and for a new one when SharePoint refuses it', async () => {
    const sent: string[] = [];
    const { tasks, timeZone } = createRepositories(pageClient('admin1', sent));
    await timeZone();
    const digests = (): number => sent.filter((one) => one === 'POST contextinfo').length;
    const task = await tasks.add(aDraft());
    await tasks.update(task, aDraft({ title: 'With the same digest' }));
    expect(digests()).toBe(1);
    await fault('POST', { expireDigest: { count: 1 } });
    await tasks.add(aDraft({ title: 'With a new digest' }));
    expect(digests()).toBe(2);
    expect((await tasks.open()).map(({ title }) => title)).toContain('With a new digest');
    expect(task.modifiedBy.name).toBe('Amir Haddad');
  });

  it('waits for a throttled site and then answers', async () => {
    const waits: number[] = [];
    const client = site.client('admin1', { wait: async (milliseconds) => void waits.push(milliseconds) });
    await fault('POST', { throttle: { status: 429, retryAfter: 3, count: 2 } });
    expect((await createRepositories(client).people.me()).name).toBe('Amir Haddad');
    expect(waits).toEqual([3000, 3000]);
  });

  it('says how long to wait when the site stays throttled', async () => {
    const client = site.client('admin1', { wait: async () => undefined });
    await fault('POST', { throttle: { status: 503, retryAfter: 20 } });
    await expect(createRepositories(client).tasks.open()).rejects.toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 20
    });
  });

  it('says "offline" when the connection breaks', async () => {
    const client = site.client('admin1', { wait: async () => undefined });
    await fault('POST', { drop: { count: 2 } });
    await expect(createRepositories(client).people.me()).rejects.toMatchObject({ kind: 'offline' });
  });

  it('says "forbidden" when the right was taken away meanwhile', async () => {
    await fault('POST', { lostRights: ['admin1'] });
    await expect(site.as('member').tasks.add(aDraft())).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('sees what somebody changes in the list itself, and reads rows of late-added columns', async () => {
    const list = site.client('lead').sp.web.getList(`/sites/intune/Lists/${tasksList.urlName}`);
    const added: unknown = await list.items.add({ Title: null });
    const task = await site.as('member').tasks.get((added as { Id: number }).Id);
    expect(task).toMatchObject({ title: '', kind: 'Activity', status: 'Open', dueDate: null, cycle: 0 });
  });

  it.each([
    ['/sites/intune', { kind: 'ok', title: 'Intune Operations' }],
    ['  /sites/data/ ', { kind: 'ok', title: 'Intune Data' }],
    ['/sites/nowhere', { kind: 'notFound' }],
    ['https://elsewhere.example/sites/intune', { kind: 'notAnAddress' }],
    ['https://', { kind: 'notAnAddress' }]
  ])('checks the data site "%s" for the property pane', async (text, expected) => {
    const context = { pageContext: { web: { absoluteUrl: site.server.webUrl } } };
    expect(await checkDataSite(context, text)).toMatchObject(expected);
  });
});
