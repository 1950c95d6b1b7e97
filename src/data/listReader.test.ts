import { tasksList } from '../lists';
import { RepositoryError } from '../domain/RepositoryError';
import { DataSiteClient } from './client/DataSiteClient';
import { createDataSite } from './DataSite';
import { ListReader } from './listReader';
import { equals } from './odata';

const newest = 12_000;
const tooMany = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

/** A list of 12,000 open tasks on a site that refuses queries over more than 5,000 rows. */
function answer(url: URL): { status: number; body: unknown } {
  const filter = url.searchParams.get('$filter') ?? '';
  const window = /^Id le (\d+) and Id gt (\d+) and OMStatus eq 'Open'$/.exec(filter);
  if (url.pathname.endsWith('regionalSettings')) return { status: 200, body: { TimeZone: { Id: 4 } } };
  if (url.searchParams.get('$orderby') === 'Id desc')
    return { status: 200, body: { value: [{ Id: newest }] } };
  if (!window) return { status: 500, body: { 'odata.error': { code: tooMany, message: { value: 'x' } } } };
  const [to, from] = [Math.min(Number(window[1]), newest), Number(window[2])];
  const start = Number(/p_ID=(\d+)/.exec(url.searchParams.get('$skiptoken') ?? '')?.[1] ?? from);
  const ids = Array.from({ length: Math.min(500, to - start) }, (_, i) => start + 1 + i);
  const last = ids.at(-1) ?? to;
  const next = new URL(url);
  next.searchParams.set('$skiptoken', `Paged=TRUE&p_ID=${last}`);
  const value = ids.map((Id) => ({ Id, 'odata.etag': '"g,1"', Title: `Task ${Id}` }));
  return { status: 200, body: last < to ? { value, 'odata.nextLink': next.href } : { value } };
}

describe('reading a list that is larger than SharePoint likes', () => {
  const client = new DataSiteClient({ siteUrl: 'https://contoso.example/sites/intune', fetch: jest.fn() });
  const asked: URL[] = [];
  client.read = async (query) => {
    const url = new URL(query.toRequestUrl());
    asked.push(url);
    const { status, body } = answer(url);
    if (status === 200) return body;
    throw Object.assign(new RepositoryError('invalid', 'threshold'), { isThreshold: true });
  };
  const reader = new ListReader(createDataSite(client), tasksList, ['title']);

  it('reads all rows, once each, by windows of ids and pages', async () => {
    const rows = await reader.rows({ filter: equals(tasksList, 'status', 'Open') });
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: newest }, (_, i) => i + 1));
    const ofItems = asked.filter((url) => url.pathname.endsWith('/items'));
    expect(ofItems.every((url) => url.searchParams.has('$top'))).toBe(true);
  });

  it('does not hide a refusal that windows cannot help', async () => {
    await expect(reader.rows({ orderBy: [{ column: 'title' }], limit: 5 })).rejects.toMatchObject({
      kind: 'invalid'
    });
  });
});
