import '@pnp/sp/fields';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import {
  faqLists,
  lists,
  overviewLists,
  schemaVersion,
  trainingLists,
  updateLists,
  type ListKey
} from '../../src/lists';
import { aDraft } from '../../src/testing/builders';
import type { ContractSite } from './contractSite';
import { siteOfVersionOne, versionOne } from './versionOne';

describe('a page of this version on lists of the first version', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await siteOfVersionOne();
  });

  afterEach(() => site.close());

  const list = (key: ListKey): IList =>
    site.client('lead').sp.web.getList(`/sites/intune/Lists/${lists[key].urlName}`);

  async function read(query: { toRequestUrl(): string }): Promise<Record<string, unknown>> {
    return (await site.client('lead').read(query)) as Record<string, unknown>;
  }

  async function rows(key: ListKey): Promise<readonly Record<string, unknown>[]> {
    return (await read(list(key).items)).value as readonly Record<string, unknown>[];
  }

  async function upgrade(): Promise<void> {
    const { setup } = site.as('owner');
    const outcome = await setup.run(await setup.plan(), () => undefined, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'completed' });
    expect(await setup.plan()).toEqual({ steps: [], warnings: [] });
  }

  it('is told that the lists want set-up, by every way to read them, and who may run it', async () => {
    const { tasks, setup, access, calendar, people } = site.as('member');
    const notSetUp = expect.objectContaining({ kind: 'notSetUp' }) as unknown;
    await expect(tasks.open()).rejects.toEqual(notSetUp);
    await expect(tasks.recentlyDone(5)).rejects.toEqual(notSetUp);
    await expect(tasks.doneSince('2026-01-01T00:00:00Z')).rejects.toEqual(notSetUp);
    await expect(tasks.get(1)).rejects.toEqual(notSetUp);
    await expect(tasks.history(2)).rejects.toEqual(notSetUp);
    await expect(tasks.logOf(['2026-04'])).rejects.toEqual(notSetUp);
    expect(await setup.status()).toEqual({ kind: 'outdated', found: versionOne, wanted: schemaVersion });
    expect(await access.canManageLists()).toBe(true);
    expect((await access.access()).canAdd).toBe(true);
    expect((await calendar.workingCalendar()).holidays.size).toBe(0);
    expect((await people.me()).name).toBe('Amir Haddad');
  });

  it('does not mistake other refusals for missing columns', async () => {
    await upgrade();
    const { tasks } = site.as('member');
    await expect(tasks.doneSince("no instant'")).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('plans what the lists lack, a lookup after the list that it looks up, and nothing else', async () => {
    const { steps, warnings } = await site.as('owner').setup.plan();
    const ids = steps.map(({ id }) => id);
    expect(warnings).toEqual([]);
    const newLists = { ...updateLists, ...faqLists, ...trainingLists, ...overviewLists };
    const isOfNewList = (id: string): boolean => (id.split('/')[0] ?? '') in newLists;
    expect(ids.filter((id) => !isOfNewList(id) && /createList|addChoices|\/view\//.test(id))).toEqual([
      'holidays/createList',
      'holidays/view/All holidays',
      'tasks/kind/addChoices',
      'tasks/view/Recurring and renewals',
      'taskLog/action/addChoices'
    ]);
    expect(ids.filter((id) => isOfNewList(id) && id.endsWith('/createList'))).toEqual(
      Object.keys(newLists).map((key) => `${key}/createList`)
    );
    expect(ids).toContain('tasks/followUpOf/addColumn');
    expect(ids).toContain('taskLog/dueMonth/addColumn');
    expect(ids.at(-1)).toBe('settings/recordVersion');
  });

  it('upgrades them without touching a row or a view that is there', async () => {
    const before = { tasks: await rows('tasks'), taskLog: await rows('taskLog') };
    const view = await read(list('taskLog').views.getByTitle('Latest first').fields);
    await upgrade();
    for (const key of ['tasks', 'taskLog'] as const) {
      const after = await rows(key);
      expect(after).toHaveLength(before[key].length);
      before[key].forEach((row, index) => expect(after[index]).toMatchObject(row));
    }
    expect(await read(list('taskLog').views.getByTitle('Latest first').fields)).toMatchObject({
      Items: view.Items
    });
    expect(await site.as('owner').setup.status()).toEqual({ kind: 'ready' });
    const lookup = await read(list('tasks').fields.getByInternalNameOrTitle('OMFollowUpOf'));
    const { Id } = await read(list('tasks').select('Id'));
    expect(lookup).toMatchObject({ LookupList: `{${String(Id)}}`, Indexed: true });
  });

  it('reads the rows rightly afterwards, and goes on with them', async () => {
    await upgrade();
    const { tasks } = site.as('member');
    const [open] = await tasks.open();
    expect(open).toMatchObject({
      ...aDraft({
        title: 'Review failed policies',
        kind: 'Challenge',
        focusArea: 'Training',
        instructions: '<p>Open the report.</p>'
      }),
      recent: [],
      lateSince: null,
      followUpOf: null,
      sourceKey: 'guide/1'
    });
    const [done] = await tasks.recentlyDone(5);
    expect(done).toMatchObject({ title: 'Name the team', status: 'Done', cycle: 1, signOff: 'Self' });
    const history = await tasks.history(2);
    expect(history.map(({ action, period }) => `${action} ${period}`)).toEqual([
      'Completed round 2',
      'Reopened round 1',
      'Completed round 1'
    ]);
    expect(history[0]).toMatchObject({ taskId: 2, due: null, recorded: '', result: null, link: null });
    if (!done) throw new Error('The task that was done is gone.');
    const again = await tasks.reopen(done, { period: 'round 2', round: 2, due: null }, 'Once more');
    expect(again).toMatchObject({ status: 'Open', cycle: 2 });
  });
});
