import { entriesList, publishedList } from '../../src/lists/faq';
import type { EntryPage, EntrySource } from '../../src/domain/faq/EntryRepository';
import { everything } from '../../src/testing/contracts/faq/faqSite';
import type { ContractSite } from './contractSite';
import { faqContractSite, faqOf } from './faqSite';
import { addRow, restOf } from './makeLists';

jest.setTimeout(300_000);

/** As SharePoint's 5,000, so small that tests can be over it. */
const listViewThreshold = 100;
const total = 2300;

function fill(site: ContractSite, count: number): void {
  const rest = restOf(site.server.services);
  const { status, contentVersion, fix } = entriesList.columns;
  const { entry, key, version, reply } = publishedList.columns;
  for (let index = 1; index <= count; index++) {
    addRow(rest, 'admin1', entriesList.urlName, {
      Title: `Entry ${index}`,
      [status.name]: 'Published',
      [contentVersion.name]: 1,
      [fix.name]: '<p>Look.</p>'
    });
    addRow(rest, 'admin1', publishedList.urlName, {
      Title: `Entry ${index}`,
      [entry.name]: index,
      [key.name]: String(index),
      [version.name]: 1,
      [reply.name]: '<p>Restart.</p>'
    });
  }
}

async function pagesOf<Row>(source: EntrySource<Row>): Promise<readonly EntryPage<Row>[]> {
  const pages = [await source.page()];
  for (let next = pages[0]?.next; next; next = pages[pages.length - 1]?.next)
    pages.push(await source.page(next));
  return pages;
}

describe('more entries than one query may touch', () => {
  let site: ContractSite;

  beforeAll(async () => {
    site = await faqContractSite({ setUp: true, limits: { listViewThreshold } });
    fill(site, total);
  });

  beforeEach(() => {
    site.sent.length = 0;
  });

  afterAll(() => site.close());

  /** Changes rows one by one, without HTTP. */
  function touch(from: number, to: number): void {
    const rest = restOf(site.server.services);
    for (let id = from; id <= to; id++) {
      rest.merge('admin1', `web/getList('/sites/intune/Lists/${entriesList.urlName}')/items(${id})`, {
        Title: `Changed ${id}`
      });
    }
  }

  it('come in pages of a thousand, one request each, all of them once and in order', async () => {
    const { entries, published } = faqOf(site, 'member');
    const pages = await pagesOf(entries);
    expect(pages.map(({ rows }) => rows.length)).toEqual([1000, 1000, 300]);
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      Array.from({ length: total }, (_, index) => index + 1)
    );
    expect(new Set(pages.map(({ token }) => token)).size).toBe(1);
    expect(site.sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
    expect(await everything(published)).toHaveLength(total);
  });

  it('can be read on from a position on another page of the browser', async () => {
    const { next } = await faqOf(site, 'member').entries.page();
    const { rows } = await faqOf(site, 'otherMember').entries.page(next ?? '');
    expect(rows[0]?.title).toBe('Entry 1001');
  });

  it('are refreshed by what changed, in few requests', async () => {
    const { entries } = faqOf(site, 'member');
    const { token } = await entries.page();
    site.sent.length = 0;
    expect(await entries.changes(token)).toMatchObject({ kind: 'changes', rows: [] });
    expect(site.sent).toHaveLength(1);
    touch(1, 150);
    site.sent.length = 0;
    const changes = await entries.changes(token);
    if (changes.kind !== 'changes') throw new Error('The token is too old.');
    expect(changes.rows.map(({ title }) => title)).toEqual(
      Array.from({ length: 150 }, (_, index) => `Changed ${index + 1}`)
    );
    // The present state, the log, and one batch of rows.
    expect(site.sent).toHaveLength(3);
    // Taking a row twice costs one reading.
    touch(7, 7);
    touch(7, 7);
    const later = await entries.changes(changes.token);
    expect(later).toMatchObject({ rows: [{ id: 7 }], removed: [] });
  });

  it('follow a log of more changes than SharePoint answers at once', async () => {
    const { entries } = faqOf(site, 'member');
    const { token } = await entries.page();
    for (let round = 0; round < 6; round++) touch(201, 400);
    const changes = await entries.changes(token);
    if (changes.kind !== 'changes') throw new Error('The token is too old.');
    expect(changes.rows).toHaveLength(200);
    expect((await entries.changes(changes.token)).kind).toBe('changes');
  });

  it('are read anew when too many changed', async () => {
    const { entries } = faqOf(site, 'member');
    const { token } = await entries.page();
    touch(1, 1001);
    expect(await entries.changes(token)).toEqual({ kind: 'tooMany' });
  });

  it('are read anew after weeks, because SharePoint would forget changes without saying so', async () => {
    const { entries, published } = faqOf(site, 'member');
    const [{ token }, { token: other }] = [await entries.page(), await published.page()];
    site.server.clock.set(new Date(site.server.clock.now().getTime() + 49 * 86_400_000));
    expect(await entries.changes(token)).toMatchObject({ kind: 'changes' });
    site.server.clock.set(new Date(site.server.clock.now().getTime() + 2 * 86_400_000));
    site.sent.length = 0;
    expect(await entries.changes(token)).toEqual({ kind: 'tooMany' });
    expect(site.sent).toEqual([]);
    // A token of another list.
    expect(await published.changes(token)).toEqual({ kind: 'tooMany' });
    expect(await published.changes(other)).toEqual({ kind: 'tooMany' });
  });
});
