import type { StatsSnapshot } from '../../local-site/rest/request';
import { taskLogList, tasksList } from '../../src/lists';
import type { Repositories } from '../../src/data/createRepositories';
import { createRepositories } from '../../src/data/createRepositories';
import { aDraft } from '../../src/testing/builders';
import { contractSite, type ContractSite } from './contractSite';
import { addRow, restOf } from './makeLists';

/** What a checklist asks for before it shows anything. */
function firstView({ setup, access, people, tasks, calendar, timeZone }: Repositories): Promise<unknown[]> {
  return Promise.all([
    setup.status(),
    access.access(),
    people.me(),
    tasks.open(),
    tasks.doneSince('2026-05-01T00:00:00Z'),
    calendar.workingCalendar(),
    timeZone()
  ]);
}

describe('the first view of the checklist', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await contractSite({ setUp: true });
    await site.as('member').tasks.add(aDraft());
    site.sent.length = 0;
  });

  afterEach(() => site.close());

  async function cost(): Promise<Pick<StatsSnapshot, 'requests' | 'batchParts' | 'bytesOut'>> {
    const stats = `${site.server.origin}/_local/stats`;
    await fetch(stats, { method: 'DELETE' });
    await firstView(site.as('member'));
    const { requests, batchParts, bytesOut } = (await (await fetch(stats)).json()) as StatsSnapshot;
    return { requests, batchParts, bytesOut };
  }

  it.each([1, 2, 5])('costs one $batch for %i parts on the page', async (parts) => {
    const client = site.client('admin1');
    const answers = await Promise.all(
      Array.from({ length: parts }, () => firstView(createRepositories(client)))
    );
    expect(site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /sites/intune/_api/$batch'
    ]);
    expect(site.sent[0]?.body.match(/^GET /gm)).toHaveLength(7);
    for (const [status, access, me, open, done, calendar] of answers) {
      expect(status).toEqual({ kind: 'ready' });
      expect(access).toMatchObject({ canAdd: true });
      expect(me).toMatchObject({ name: 'Amir Haddad' });
      expect(open).toHaveLength(1);
      expect(done).toEqual([]);
      expect(calendar).toMatchObject({ holidays: new Map() });
    }
  });

  it('costs one $batch for 1,200 open tasks', async () => {
    const { status } = tasksList.columns;
    addRows('OMTasks', 1200, (index) => ({ Title: `Task ${index}`, [status.name]: 'Open' }));
    site.sent.length = 0;
    const [, , , open] = await firstView(site.as('member'));
    expect(open).toHaveLength(1201);
    expect(site.sent).toHaveLength(1);
  });

  it('costs the same bytes, whatever the log holds', async () => {
    const before = await cost();
    const { key, task, action, period, dueMonth } = taskLogList.columns;
    addRows('OMTaskLog', 3000, (index) => ({
      Title: 'Weekly check',
      [key.name]: `1|${index}|Completed`,
      [`${task.name}Id`]: 1,
      [action.name]: 'Completed',
      [period.name]: `${index}`,
      [dueMonth.name]: '2026-05'
    }));
    expect(await cost()).toEqual(before);
    expect(await site.as('member').tasks.logOf(['2026-05'])).toHaveLength(3000);
  });

  /** Adds rows without HTTP and at once: thousands of them would take minutes, and connections would be given up meanwhile. */
  function addRows(list: string, count: number, row: (index: number) => Record<string, unknown>): void {
    const { services, store } = site.server;
    const rest = restOf(services);
    store.transaction(() => {
      for (let index = 0; index < count; index++) addRow(rest, 'admin1', list, row(index));
    });
  }

  it('tells a page before set-up that the lists are missing, in one $batch as well', async () => {
    const empty = await contractSite({ setUp: false });
    try {
      await expectMissing(empty);
    } finally {
      await empty.close();
    }
  });

  async function expectMissing(empty: ContractSite): Promise<void> {
    const { setup, access, people, calendar } = empty.as('visitor');
    const [status, allowed, me, working] = await Promise.allSettled([
      setup.status(),
      access.access(),
      people.me(),
      calendar.workingCalendar()
    ]);
    expect(status).toMatchObject({ value: { kind: 'missing' } });
    expect(allowed).toMatchObject({ reason: { kind: 'notSetUp' } });
    expect(me).toMatchObject({ value: { name: 'Dana Novak' } });
    expect(working).toMatchObject({ value: { holidays: new Map() } });
    expect(empty.sent).toHaveLength(1);
  }
});
