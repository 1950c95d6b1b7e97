import { updatesList } from '../../src/lists/updates';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { rowsToWrite } from '../../src/domain/updates/IntakeRepository';
import type { NoticeFilter, NoticePage, NoticeRepository } from '../../src/domain/updates/NoticeRepository';
import { keysOf, planIntake } from '../../src/domain/updates/planIntake';
import { intakeRows, noticeDrafts } from '../../src/testing/contracts/updates/updateSite';
import { contractSite, type ContractSite } from './contractSite';
import { addRow, restOf } from './makeLists';
import { updatesOf } from './updatesSite';

/** As SharePoint's 5,000, so small that tests can be over it. */
const listViewThreshold = 20;

/** Adds a notice without HTTP. */
function addNotice(site: ContractSite, index: number, listedOn: string, more: object = {}): void {
  const {
    sourceKey,
    month,
    revisedOn,
    severity,
    services,
    listedOn: listed,
    plainText
  } = updatesList.columns;
  addRow(restOf(site.server.services), 'admin1', updatesList.urlName, {
    Title: `Notice ${index}`,
    [sourceKey.name]: `feed:${index}`,
    [listed.name]: listedOn,
    [month.name]: listedOn.slice(0, 7),
    [revisedOn.name]: '2026-05-10T22:00:00Z',
    [severity.name]: index % 10 === 0 ? 'High' : 'Normal',
    [services.name]: index % 7 === 0 ? '|Windows 365|' : '|Microsoft Intune|',
    [plainText.name]: `Text number${index % 30}.`,
    ...more
  });
}

/** Follows all pages; says how often it had to ask. */
async function followed(
  notices: NoticeRepository,
  filter: NoticeFilter
): Promise<{ readonly numbers: readonly number[]; readonly pages: readonly NoticePage[] }> {
  const pages: NoticePage[] = [];
  let next: string | undefined;
  do {
    const page = await notices.page(filter, next);
    pages.push(page);
    next = page.next ?? undefined;
  } while (next !== undefined);
  const numbers = pages.flatMap((page) =>
    page.notices.map(({ title }) => Number(title.replace('Notice ', '')))
  );
  return { numbers, pages };
}

const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => count - 1 - index);

describe('more notices than one query may touch', () => {
  let site: ContractSite;
  let notices: NoticeRepository;
  const months = 12;
  const perMonth = 15;
  const total = months * perMonth;

  beforeAll(async () => {
    site = await contractSite({ setUp: true, limits: { listViewThreshold } });
    for (let index = 0; index < total; index++) {
      const at = Date.UTC(2025, Math.floor(index / perMonth), 1, index % perMonth);
      addNotice(site, index, new Date(at).toISOString());
    }
  });

  beforeEach(() => {
    notices = updatesOf(site, 'member').notices;
    site.sent.length = 0;
  });

  afterAll(() => site.close());

  it('come page by page in one request each', async () => {
    const { numbers, pages } = await followed(notices, {});
    expect(numbers).toEqual(upTo(total));
    expect(pages).toHaveLength(Math.ceil(total / 50));
    // The time zone comes along with the first page.
    expect(site.sent).toHaveLength(pages.length);
  });

  it('are looked up where few have the value', async () => {
    const { numbers, pages } = await followed(notices, { severity: 'high' });
    expect(numbers).toEqual(upTo(total).filter((number) => number % 10 === 0));
    expect([pages.length, pages[0]?.searchedBackTo]).toEqual([1, null]);
    expect(site.sent).toHaveLength(1);
  });

  it.each<[string, NoticeFilter, (number: number) => boolean]>([
    ['by a value that most have', { severity: 'normal' }, (number) => number % 10 !== 0],
    ['by a service', { service: 'windows 365' }, (number) => number % 7 === 0],
    ['by words', { text: 'NUMBER3.' }, (number) => number % 30 === 3],
    ['by both', { text: 'text', service: 'Windows 365', state: 'open' }, (number) => number % 7 === 0],
    ['by platform, when none is named', { platform: 'Windows' }, () => true],
    ['in vain', { text: 'nothing' }, () => false],
    ['by days', { actByUntil: calendarDate('2026-01-01') }, () => false]
  ])('are searched for %s month by month, newest first, each once', async (_how, filter, isFound) => {
    const { numbers, pages } = await followed(notices, filter);
    expect(numbers).toEqual(upTo(total).filter(isFound));
    expect(pages.flatMap((page) => page.unsearchedMonths)).toEqual([]);
    expect(pages.at(-1)).toMatchObject({ next: null, searchedBackTo: null });
  });

  it('say how far a search has come', async () => {
    const page = await notices.page({ text: 'text' });
    expect(page.notices.length).toBeGreaterThanOrEqual(50);
    expect(page.searchedBackTo).toBe('2025-09');
    expect(new Set(page.notices.map(({ listedOn }) => listedOn.slice(0, 7)))).toEqual(
      new Set(['2025-12', '2025-11', '2025-10', '2025-09'])
    );
  });

  it('are searched for rare words in three requests, however many months there are', async () => {
    const long = await contractSite({ setUp: true, limits: { listViewThreshold: 50 } });
    try {
      for (let index = 0; index < 60; index++) {
        addNotice(long, index, new Date(Date.UTC(2021, index, 1)).toISOString());
      }
      long.sent.length = 0;
      const page = await updatesOf(long, 'member').notices.page({ text: 'number3.' });
      expect(page.notices.map(({ title }) => title)).toEqual(['Notice 33', 'Notice 3']);
      expect([page.next, page.searchedBackTo]).toEqual([null, null]);
      // What SharePoint refuses, with the months; the newest of them; all others.
      expect(long.sent).toHaveLength(3);
    } finally {
      await long.close();
    }
  });

  it('say which months are too large to be searched', async () => {
    const crowded = await contractSite({ setUp: true, limits: { listViewThreshold } });
    try {
      for (let index = 0; index < 30; index++) {
        addNotice(crowded, index, index < 25 ? '2026-02-01T00:00:00Z' : '2026-01-01T00:00:00Z');
      }
      const found = await followed(updatesOf(crowded, 'member').notices, { text: 'text' });
      expect([...found.numbers].sort()).toEqual([25, 26, 27, 28, 29]);
      expect(found.pages.flatMap((page) => page.unsearchedMonths)).toEqual(['2026-02']);
    } finally {
      await crowded.close();
    }
  });
});

describe('5,000 notices in one import', () => {
  jest.setTimeout(300_000);

  it('are taken in by a hundred batches, planned again in a few requests, and found', async () => {
    const site = await contractSite({ setUp: true });
    try {
      const { intake, notices } = updatesOf(site, 'member');
      // More than SharePoint's threshold in all.
      for (let index = 0; index < 300; index++) addNotice(site, index, '2024-01-01T00:00:00Z');
      site.sent.length = 0;
      const rows = intakeRows(noticeDrafts(5000, { details: [] }));
      const write = rowsToWrite(planIntake(rows, await intake.known(keysOf(rows))));
      const planning = site.sent.length;
      expect(planning).toBeLessThan(12);
      const outcome = await intake.write(write);
      expect([outcome.added.length, outcome.failed, outcome.notTried]).toEqual([5000, [], []]);
      expect(site.sent.length - planning).toBeLessThan(104);
      const again = planIntake(rows, await intake.known(keysOf(rows)));
      expect(new Set(again.map(({ verdict }) => verdict))).toEqual(new Set(['unchanged']));
      const longest = Math.max(...site.sent.flatMap(({ body, url }) => addressesIn(body, url)));
      expect(longest).toBeLessThan(2048);
      site.sent.length = 0;
      const [first] = (await notices.page()).notices;
      expect(first?.title).toBe('Notice 4999');
      expect(site.sent).toHaveLength(1);
      const found = await notices.page({ text: 'notice 4321', platform: 'Android' });
      expect(found.notices.map(({ title }) => title)).toEqual(['Notice 4321']);
    } finally {
      await site.close();
    }
  });
});

/** Lengths of the addresses of a request and its parts. */
function addressesIn(body: string, url: string): readonly number[] {
  const parts = body.match(/^GET \S+/gm) ?? [];
  return [url.length, ...parts.map((part) => part.length)];
}
