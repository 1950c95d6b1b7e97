import { calendarDate } from '../../src/domain/dates/calendarDate';
import { tasksList } from '../../src/lists';
import { aDraft } from '../../src/testing/builders';
import { contractSite, type ContractSite } from './contractSite';

/** SharePoint's ids of zones that the local site knows, from west to east. All others: src/data/siteDates.test.ts. */
const zones: readonly (readonly [number, string])[] = [
  [13, 'America/Los_Angeles'],
  [10, 'America/New_York'],
  [2, 'Europe/London'],
  [4, 'Europe/Berlin'],
  [23, 'Asia/Kolkata'],
  [20, 'Asia/Tokyo'],
  [76, 'Australia/Sydney']
];

describe('dates without a time', () => {
  let site: ContractSite;

  beforeAll(async () => {
    site = await contractSite({ setUp: true });
  });

  afterAll(() => site.close());

  it.each(zones)('stay the day that was written, on a site in zone %i (%s)', async (zoneId, zone) => {
    const { store } = site.server;
    const web = store.webs.byUrl('/sites/intune');
    if (!web) throw new Error('The local site has no /sites/intune.');
    store.webs.update(web, { timeZoneId: zoneId });
    const { tasks, timeZone } = site.as('member');
    expect(await timeZone()).toBe(zone);
    for (const day of ['2026-03-29', '2026-07-01', '2026-10-25', '2026-12-31'].map(calendarDate)) {
      const task = await tasks.add(aDraft({ dueDate: day }));
      expect(task.dueDate).toBe(day);
      const list = site.client('lead').sp.web.getList(`/sites/intune/Lists/${tasksList.urlName}`);
      const text: unknown = await site
        .client('lead')
        .read(list.items.getById(task.id).select('FieldValuesAsText/OMDueDate').expand('FieldValuesAsText'));
      const [year, month, date] = day.split('-').map(Number);
      expect(text).toMatchObject({ FieldValuesAsText: { OMDueDate: `${month}/${date}/${year}` } });
    }
  });
});
