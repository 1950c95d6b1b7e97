import { createApp } from '../../app';
import { Clock } from '../../clock';
import { Store } from '../../store/store';
import { GraphSwitch } from '../graph/graphSwitch';
import { mountGraphRoutes } from './graphRoutes';

const clock = new Clock();
const store = new Store(':memory:', clock);
const graph = new GraphSwitch();
const { app } = createApp({
  store,
  clock,
  mounts: [(host, site) => mountGraphRoutes({ app: host, graph, services: { site } })]
});

const messages = '/admin/serviceAnnouncement/messages';

interface Page {
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

interface GraphErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly innerError: object };
}

async function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request(`http://localhost/_graph/v1.0${path}`, {
    headers: { Authorization: 'Bearer token', ...headers }
  });
}

async function page(query: string = '', headers?: Record<string, string>): Promise<Page> {
  return (await ask(`${messages}${query}`, headers)).json() as Promise<Page>;
}

const ids = ({ value }: Page): readonly unknown[] => value.map(({ id }) => id);

async function turn(body: object): Promise<number> {
  return (await app.request('/_local/graph', { method: 'POST', body: JSON.stringify(body) })).status;
}

beforeEach(async () => {
  clock.set(new Date('2026-05-13T09:00:00Z'));
  await turn({ mode: 'granted' });
});

afterAll(() => store.close());

describe('the local Message Center', () => {
  it('has posts of all kinds, on one page', async () => {
    const all = await page();
    expect(all.value).toHaveLength(12);
    expect(all).not.toHaveProperty('@odata.nextLink');
    expect(new Set(all.value.map(({ category }) => category)).size).toBe(3);
    expect(new Set(all.value.map(({ severity }) => severity)).size).toBe(3);
    expect(all.value[0]).toMatchObject({
      id: 'MC900101',
      startDateTime: '2026-05-02T18:00:00.000Z',
      actionRequiredByDateTime: '2026-05-25T18:00:00.000Z',
      isMajorChange: true,
      body: { contentType: 'html', content: expect.stringContaining('<ul><li>') as string }
    });
  });

  it('says the same for a week', async () => {
    const before = await page();
    clock.set(new Date('2026-05-17T23:59:59Z'));
    expect(await page()).toEqual(before);
    clock.set(new Date('2026-05-18T00:00:00Z'));
    expect(await page()).not.toEqual(before);
  });

  it.each<readonly [string, string, Record<string, string>]>([
    ['by $top', '?$top=5', {}],
    ['as preferred', '', { Prefer: 'odata.maxpagesize=5' }]
  ])('comes page by page %s: each answer says where the next one is', async (_what, query, headers) => {
    const seen: unknown[] = [];
    let sizes: readonly number[] = [];
    for (let next: string | undefined = query; next !== undefined;) {
      const answer: Page = await page(next, headers);
      seen.push(...ids(answer));
      sizes = [...sizes, answer.value.length];
      const link: string | undefined = answer['@odata.nextLink'];
      expect(link ?? 'https://graph.microsoft.com/').toMatch(/^https:\/\/graph\.microsoft\.com\//);
      next = link === undefined ? undefined : new URL(link).search;
    }
    expect(sizes).toEqual([5, 5, 2]);
    expect(seen).toEqual(ids(await page()));
  });

  it('has smaller pages when told so', async () => {
    await turn({ mode: 'granted', pageSize: 7 });
    expect((await page('?$top=10')).value).toHaveLength(7);
    await turn({ mode: 'granted' });
    expect((await page('?$top=10')).value).toHaveLength(10);
  });

  it('answers what changed since, page by page too', async () => {
    const since = '?$filter=lastModifiedDateTime%20ge%202026-05-05T18:00:00Z';
    const all = await page(`${since}&$count=true`);
    expect(ids(all)).toEqual(['MC900102', 'MC900103', 'MC900104', 'MC900107', 'MC900110']);
    expect(all['@odata.count']).toBe(5);
    const first = await page(`${since}&$top=3`);
    const second = await page(new URL(first['@odata.nextLink'] ?? '').search);
    expect([...ids(first), ...ids(second)]).toEqual(ids(all));
    expect(ids(await page('?$filter=lastModifiedDateTime lt 2026-04-01T00:00:00Z'))).toEqual(['MC900112']);
  });

  it.each([
    ['?$filter=lastModifiedDateTime ge yesterday', 400, 'BadRequest'],
    ['?$top=many', 400, 'BadRequest'],
    ['?$skip=-1', 400, 'BadRequest'],
    ["?$filter=startswith(title,'A')", 501, 'NotImplemented'],
    ['?$orderby=title', 501, 'NotImplemented'],
    ['/MC900101', 404, 'ResourceNotFound']
  ])('answers %s with %i %s', async (rest, status, code) => {
    const response = await ask(`${messages}${rest}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });
});

describe('the local mailbox', () => {
  const send = async (body: unknown, method = 'POST'): Promise<Response> =>
    app.request('http://localhost/_graph/v1.0/me/sendMail', {
      method,
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {})
    });
  const message = {
    subject: 'Two courses',
    body: { contentType: 'text', content: 'Hello' },
    toRecipients: [{ emailAddress: { address: 'amir.haddad@contoso.example' } }]
  };
  const sent = async (): Promise<unknown> => (await app.request('/_local/graph/sent')).json();

  it('takes a message without a word, and keeps it for tests', async () => {
    const response = await send({ message });
    expect([response.status, await response.text()]).toEqual([202, '']);
    expect(await sent()).toEqual([
      {
        from: expect.stringContaining('@') as string,
        to: ['amir.haddad@contoso.example'],
        subject: 'Two courses',
        body: 'Hello',
        isKept: true
      }
    ]);
  });

  it('refuses what Exchange does, and whoever may not send', async () => {
    const before = await sent();
    expect((await send({ message: { ...message, toRecipients: [] } })).status).toBe(400);
    expect((await send(undefined, 'GET')).status).toBe(405);
    await turn({ mode: 'denied' });
    expect((await send({ message })).status).toBe(403);
    expect(await sent()).toEqual(before);
  });
});

describe('the local Intune', () => {
  const enrolled = '/deviceManagement/managedDeviceOverview';
  const compliance = '/deviceManagement/deviceCompliancePolicyDeviceStateSummary';
  const protection = '/deviceManagement/deviceProtectionOverview';
  const statuses = async (): Promise<readonly number[]> =>
    Promise.all([enrolled, compliance, protection].map(async (path) => (await ask(path)).status));

  it('has devices whose sums fit together', async () => {
    const numbers = async (path: string): Promise<Readonly<Record<string, number>>> =>
      (await ask(path)).json() as Promise<Readonly<Record<string, number>>>;
    const { enrolledDeviceCount } = await numbers(enrolled);
    const states = Object.values(await numbers(compliance)).filter((value) => typeof value === 'number');
    expect(states.reduce((sum, count) => sum + count, 0)).toBe(enrolledDeviceCount);
    expect(await numbers(protection)).toMatchObject({ totalReportedDeviceCount: 207, cleanDeviceCount: 195 });
  });

  it('is granted or refused permission by permission', async () => {
    await turn({ mode: 'granted', refused: ['DeviceManagementConfiguration.Read.All'] });
    expect(await statuses()).toEqual([200, 403, 200]);
    await turn({ mode: 'granted', refused: ['DeviceManagementManagedDevices.Read.All'] });
    expect(await statuses()).toEqual([403, 200, 403]);
    expect(await (await ask(enrolled)).json()).toMatchObject({ error: { code: 'Forbidden' } });
    await turn({ mode: 'granted' });
    expect(await statuses()).toEqual([200, 200, 200]);
  });

  it('can be missing in the tenant', async () => {
    await turn({ mode: 'granted', hasIntune: false });
    expect(await statuses()).toEqual([400, 400, 400]);
    expect((await ask(messages)).status).toBe(200);
  });
});

describe('the switch of the local Graph', () => {
  it.each([
    [messages, 'UnknownError', ''],
    ['/me/sendMail', 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'],
    ['/me', 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.']
  ])('refuses %s as Graph does', async (path, code, message) => {
    await turn({ mode: 'denied' });
    const response = await ask(path);
    expect(response.status).toBe(403);
    const { error } = (await response.json()) as GraphErrorBody;
    expect(error).toMatchObject({ code, message });
    expect(error.innerError).toMatchObject({ 'request-id': response.headers.get('request-id') });
  });

  it('wants a token', async () => {
    expect((await app.request(`/_graph/v1.0${messages}`)).status).toBe(401);
  });
});
