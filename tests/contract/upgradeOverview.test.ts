import { lists, overviewLists, schemaVersion, snapshotRowsList, type ListDefinition } from '../../src/lists';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { addRow, makeLists, restOf } from './makeLists';
import { overviewOf } from './overviewSite';

/** The sum of the versions before there were lists of the overview. */
const versionBefore = 30;

const keysOfOverview: readonly string[] = Object.keys(overviewLists);
const listsBefore: Readonly<Record<string, ListDefinition>> = Object.fromEntries(
  Object.entries(lists).filter(([key]) => !keysOfOverview.includes(key))
);

describe('a page of this version on a site that has no lists of the overview', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await contractSite({ setUp: false });
    makeLists(site.server.services, listsBefore, versionBefore);
    addRow(restOf(site.server.services), personKeys.member, lists.tasks.urlName, { Title: 'Look at alerts' });
  });

  afterEach(() => site.close());

  it('says that set-up is wanted, on the page and by every way to read them', async () => {
    const { plan, snapshots } = overviewOf(site, 'member');
    expect(await site.as('member').setup.status()).toEqual({
      kind: 'outdated',
      found: versionBefore,
      wanted: schemaVersion
    });
    const notSetUp = expect.objectContaining({ kind: 'notSetUp' }) as unknown;
    await expect(plan.plan()).rejects.toEqual(notSetUp);
    await expect(snapshots.closed('month')).rejects.toEqual(notSetUp);
  });

  it('gets the four lists and nothing else, and names whom one of them will be closed to', async () => {
    const { setup } = site.as('owner');
    const plan = await setup.plan();
    expect(plan.warnings).toEqual([]);
    const made = plan.steps.filter(({ action }) => action === 'createList');
    expect(made.map(({ subject }) => subject)).toEqual([
      'OM Operations Plan',
      'OM Alerts',
      'OM Closed Reports',
      'OM Closed Report Rows'
    ]);
    const others = plan.steps.filter(({ listKey }) => !keysOfOverview.includes(listKey));
    expect(others.map(({ id }) => id)).toEqual(['settings/recordVersion']);
    const closing = plan.steps.filter(({ action }) => action === 'restrictReading');
    expect(closing.map(({ id, readers }) => [id, readers])).toEqual([
      ['snapshotRows/restrictReading', ['Intune Operations Visitors']]
    ]);

    const outcome = await setup.run(plan, () => undefined, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'completed' });
    expect(await setup.plan()).toEqual({ steps: [], warnings: [] });
    expect(await setup.status()).toEqual({ kind: 'ready' });
    expect(await site.as('member').tasks.open()).toMatchObject([{ title: 'Look at alerts' }]);
    const { plan: agreed } = overviewOf(site, 'member');
    await agreed.addNote({
      topic: 'Decision',
      title: 'Pilot first',
      text: 'Nothing goes to everybody before the pilot.',
      person: null,
      period: null,
      reviewOn: calendarDate('2026-12-01')
    });
    expect((await overviewOf(site, 'visitor').plan.plan()).notes).toMatchObject([{ title: 'Pilot first' }]);
    const rows = site.client('newhire').sp.web.getList(`/sites/intune/Lists/${snapshotRowsList.urlName}`);
    await expect(site.client('newhire').read(rows.items)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
