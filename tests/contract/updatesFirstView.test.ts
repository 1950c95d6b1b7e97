import type { StatsSnapshot } from '../../local-site/rest/request';
import { acknowledgementsList, updatesList } from '../../src/lists/updates';
import { createRepositories } from '../../src/data/createRepositories';
import { createUpdateRepositories } from '../../src/data/updates/createUpdateRepositories';
import { acknowledgementKey } from '../../src/domain/updates/AcknowledgementRepository';
import type { NoticeSummary } from '../../src/domain/updates/NoticeRepository';
import { imported, noticeDrafts } from '../../src/testing/contracts/updates/updateSite';
import { contractSite, type ContractSite } from './contractSite';
import { addRow, restOf } from './makeLists';
import { updatesOf } from './updatesSite';

/** More than a page shows. */
const taken = 60;

describe('the first view of the update feed', () => {
  let site: ContractSite;
  let page: readonly NoticeSummary[];

  beforeEach(async () => {
    site = await contractSite({ setUp: true });
    page = await imported(updatesOf(site, 'member'), ...noticeDrafts(taken));
    site.sent.length = 0;
  });

  afterEach(() => site.close());

  /** What a feed asks for before it shows anything, then what it asks of the notices that it shows. */
  async function firstView(): Promise<number> {
    const client = site.client('admin1');
    const { setup, access, people, calendar, timeZone } = createRepositories(client);
    const { notices, team, settings, acknowledgements, communications } = createUpdateRepositories(client);
    const [shown] = await Promise.all([
      notices.page(),
      team.team(),
      settings.awareness(),
      setup.status(),
      access.access(),
      people.me(),
      calendar.workingCalendar(),
      timeZone()
    ]);
    const ids = shown.notices.map(({ id }) => id);
    const [all] = await Promise.all([acknowledgements.ofNotices(ids), communications.ofNotices(ids)]);
    return [...all.values()].flat().length;
  }

  async function cost(): Promise<Pick<StatsSnapshot, 'requests' | 'batchParts' | 'bytesOut'>> {
    const stats = `${site.server.origin}/_local/stats`;
    await fetch(stats, { method: 'DELETE' });
    await firstView();
    const { requests, batchParts, bytesOut } = (await (await fetch(stats)).json()) as StatsSnapshot;
    return { requests, batchParts, bytesOut };
  }

  it('costs one $batch for the page, and one for what belongs to its notices', async () => {
    for (const notice of page.slice(0, 5))
      await updatesOf(site, 'owner').acknowledgements.acknowledge(notice);
    site.sent.length = 0;
    expect(await firstView()).toBe(5);
    expect(site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /sites/intune/_api/$batch',
      'POST /sites/intune/_api/$batch'
    ]);
  });

  it('costs the same bytes, however many notices and acknowledgements there are', async () => {
    const before = await cost();
    const rest = restOf(site.server.services);
    const { sourceKey, listedOn, month, revisedOn } = updatesList.columns;
    for (let index = 0; index < 1000; index++) {
      addRow(rest, 'admin1', updatesList.urlName, {
        Title: `Old ${index}`,
        [sourceKey.name]: `feed:${index}`,
        [listedOn.name]: '2025-01-01T00:00:00Z',
        [month.name]: '2025-01',
        [revisedOn.name]: '2025-01-01T00:00:00Z'
      });
    }
    const { key, notice, revision } = acknowledgementsList.columns;
    for (let index = 0; index < 1000; index++) {
      addRow(rest, 'admin1', acknowledgementsList.urlName, {
        Title: 'Old',
        [key.name]: acknowledgementKey(`feed:${index}`, 1, 7),
        [`${notice.name}Id`]: taken + 1 + index,
        [revision.name]: 1
      });
    }
    const after = await cost();
    expect([after.requests, after.batchParts]).toEqual([before.requests, before.batchParts]);
    expect(Math.abs(after.bytesOut - before.bytesOut)).toBeLessThan(200);
  });
});
