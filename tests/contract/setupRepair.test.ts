import '@pnp/sp/fields';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { lists, schemaVersion, type ListDefinition, type ListKey } from '../../src/lists';
import type { SetupRepository } from '../../src/domain/setup/SetupRepository';
import { aDraft } from '../../src/testing/builders';
import { contractSite, type ContractSite } from './contractSite';

describe('set-up on a site that has the lists already', () => {
  let site: ContractSite;
  let setup: SetupRepository;

  beforeEach(async () => {
    site = await contractSite({ setUp: false });
    await site.setUp();
    setup = site.as('owner').setup;
  });

  afterEach(() => site.close());

  const list = (key: ListKey): IList =>
    site.client('lead').sp.web.getList(`/sites/intune/Lists/${lists[key].urlName}`);

  const planned = async (): Promise<readonly string[]> => (await setup.plan()).steps.map(({ id }) => id);

  async function read(query: { toRequestUrl(): string }): Promise<Record<string, unknown>> {
    return (await site.client('lead').read(query)) as Record<string, unknown>;
  }

  async function repair(): Promise<void> {
    const outcome = await setup.run(await setup.plan(), () => undefined, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'completed' });
    expect(await planned()).toEqual([]);
  }

  it('gives every list its address, title, options, and columns as defined', async () => {
    for (const definition of Object.values(lists) as readonly ListDefinition[]) {
      const found = site.client('lead').sp.web.getList(`/sites/intune/Lists/${definition.urlName}`);
      expect(
        await read(
          found.select(
            'Title',
            'Hidden',
            'EnableVersioning',
            'EnableAttachments',
            'ReadSecurity',
            'WriteSecurity'
          )
        )
      ).toMatchObject({
        Title: definition.title,
        Hidden: definition.hidden === true,
        EnableVersioning: definition.versioning,
        EnableAttachments: definition.attachments,
        ReadSecurity: definition.reading === 'own' ? 2 : 1,
        WriteSecurity: definition.editing === 'own' ? 2 : 1
      });
      for (const column of Object.values(definition.columns)) {
        const field = await read(found.fields.getByInternalNameOrTitle(column.name));
        expect(field).toMatchObject({
          InternalName: column.name,
          Title: column.title,
          Required: column.required === true,
          Indexed: column.indexed === true,
          EnforceUniqueValues: 'unique' in column && column.unique === true
        });
      }
    }
  });

  it('makes views that show their columns and rows, one of them the default', async () => {
    const view = await read(list('tasks').views.getByTitle('Done'));
    expect(view).toMatchObject({ Title: 'Done', DefaultView: false, RowLimit: 30 });
    expect(String(view.ViewQuery)).toContain('<FieldRef Name="OMStatus"');
    expect(await read(list('tasks').defaultView)).toMatchObject({ Title: 'Open tasks' });
    const fields = await read(list('tasks').views.getByTitle('Done').fields);
    expect(fields.Items).toEqual(['LinkTitle', 'OMFocusArea', 'OMOwner', 'OMCompletedOn', 'OMCompletedBy']);
  });

  it('adds only an index that is missing', async () => {
    await list('tasks').fields.getByInternalNameOrTitle('OMDueDate').update({ Indexed: false }, 'SP.Field');
    expect(await planned()).toEqual(['tasks/dueDate/addIndex']);
    await repair();
  });

  it('makes a column unique again, after its index', async () => {
    const field = list('tasks').fields.getByInternalNameOrTitle('OMSourceKey');
    await field.update({ EnforceUniqueValues: false }, 'SP.Field');
    await list('tasks').fields.getByInternalNameOrTitle('OMSourceKey').update({ Indexed: false }, 'SP.Field');
    expect(await planned()).toEqual(['tasks/sourceKey/addIndex', 'tasks/sourceKey/makeUnique']);
    await repair();
  });

  it('adds a choice behind those that people have', async () => {
    const field = list('tasks').fields.getByInternalNameOrTitle('OMKind');
    await field.update({ 'odata.type': 'SP.FieldChoice', Choices: ['Ours', 'Activity'] }, 'SP.FieldChoice');
    expect(await planned()).toEqual(['tasks/kind/addChoices']);
    await repair();
    const { Choices } = await read(list('tasks').fields.getByInternalNameOrTitle('OMKind'));
    expect(Choices).toEqual([
      'Ours',
      'Activity',
      'Get started',
      'Discovery question',
      'Challenge',
      'Follow-up',
      'Renewal'
    ]);
  });

  it('upgrades from an older version: adds the column and view that it lacks, and keeps the rows', async () => {
    const task = await site.as('member').tasks.add(aDraft());
    await list('tasks').fields.getByInternalNameOrTitle('OMStarterTag').delete();
    await list('tasks').views.getByTitle('Done').delete();
    const settings: unknown = await read(list('settings').items.select('Id'));
    const [row] = (settings as { value: { Id: number }[] }).value;
    await list('settings')
      .items.getById(row?.Id ?? 0)
      .update({ OMSettingValue: String(schemaVersion - 1) });
    expect(await setup.status()).toEqual({
      kind: 'outdated',
      found: schemaVersion - 1,
      wanted: schemaVersion
    });
    expect(await planned()).toEqual([
      'tasks/starterTag/addColumn',
      'tasks/view/Done',
      'settings/recordVersion'
    ]);
    await repair();
    expect(await setup.status()).toEqual({ kind: 'ready' });
    expect(await site.as('member').tasks.get(task.id)).toMatchObject({ title: task.title, starterTag: null });
  });

  it('leaves alone what people renamed, added or arranged', async () => {
    await list('tasks').update({ Title: 'Our jobs', Description: 'Ours' });
    await list('tasks').fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Ours" DisplayName="Ours" />',
      Options: 8
    });
    await list('tasks').fields.getByInternalNameOrTitle('OMDueDate').update({ Title: 'Until' }, 'SP.Field');
    await list('tasks').views.getByTitle('Done').update({ RowLimit: 5 });
    expect(await planned()).toEqual([]);
    const { tasks } = site.as('member');
    expect(await tasks.get((await tasks.add(aDraft())).id)).toMatchObject({ dueDate: aDraft().dueDate });
  });

  it('finishes a list whose set-up died before it was named', async () => {
    await list('taskLog').update({ Title: 'OMTaskLog', EnableVersioning: false, WriteSecurity: 1 });
    expect(await planned()).toEqual(['taskLog/setListOptions']);
    await repair();
    expect(await read(list('taskLog').select('Title', 'WriteSecurity'))).toMatchObject({
      Title: 'OM Task Log',
      WriteSecurity: 2
    });
  });

  it('says which step failed and why, and goes on when run again', async () => {
    const { sp } = site.client('lead');
    await list('taskLog').delete();
    await sp.web.lists.add('OM Task Log', 'Somebody else took the title');
    const outcome = await setup.run(await setup.plan(), () => undefined, new AbortController().signal);
    expect(outcome).toMatchObject({
      kind: 'failed',
      missingRight: null,
      progress: { step: { id: 'taskLog/createList' }, error: { kind: 'conflict' } }
    });
    await sp.web.lists.getByTitle('OM Task Log').update({ Title: 'Another log' });
    expect((await planned())[0]).toBe('taskLog/setListOptions');
    await repair();
  });

  it('ends the wait for a throttled site when it is stopped', async () => {
    await list('taskLog').delete();
    const stop = new AbortController();
    const plan = await setup.plan();
    await fetch(`${site.server.origin}/_local/faults`, {
      method: 'POST',
      body: JSON.stringify({ throttle: { status: 429, retryAfter: 25 } })
    });
    setTimeout(() => stop.abort(), 100);
    // A wait to its end would last longer than a test may.
    expect(await setup.run(plan, () => undefined, stop.signal)).toEqual({ kind: 'stopped' });
  });
});
