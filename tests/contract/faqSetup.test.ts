import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import type { IList } from '@pnp/sp/lists';
import { lists, type ListDefinition } from '../../src/lists';
import { entriesList, publishedList } from '../../src/lists/faq';
import { createDataSite } from '../../src/data/DataSite';
import { PnpSetupRepository } from '../../src/data/setup/PnpSetupRepository';
import type { SetupOutcome, SetupRepository } from '../../src/domain/setup/SetupRepository';
import type { Role } from '../../src/testing/contracts';
import { contractSite, personKeys, type ContractSite } from './contractSite';

const contribute = 1073741827;
const read = 1073741826;

describe('set-up of a list for the team', () => {
  let site: ContractSite;

  /** Few lists, so that a test takes a second. */
  const definitions: Readonly<Record<string, ListDefinition>> = {
    settings: lists.settings,
    faqPublished: { ...publishedList, columns: {}, views: [] },
    faqEntries: { ...entriesList, columns: {}, views: [] }
  };

  beforeEach(async () => {
    site = await contractSite({ setUp: false });
  });

  afterEach(() => site.close());

  const setupOf = (role: Role, wanted: typeof definitions = definitions): SetupRepository =>
    new PnpSetupRepository(createDataSite(site.client(personKeys[role])), wanted);

  async function run(role: Role = 'owner'): Promise<SetupOutcome> {
    const setup = setupOf(role);
    return setup.run(await setup.plan(), () => undefined, new AbortController().signal);
  }

  const planned = async (role: Role = 'owner'): Promise<readonly string[]> =>
    (await setupOf(role).plan()).steps.map(({ id }) => id);

  const list = (person: string, { urlName }: ListDefinition = entriesList): IList =>
    site.client(person).sp.web.getList(`/sites/intune/Lists/${urlName}`);

  const reads = async (person: string, definition?: ListDefinition): Promise<string> => {
    try {
      await list(person, definition).items();
      return 'reads';
    } catch (error) {
      return (error as { kind: string }).kind;
    }
  };

  const visitors = async (): Promise<number> =>
    (await site.server.sp().web.associatedVisitorGroup.select('Id')()).Id;

  it('shows before whose access will be taken away, closes the list before it has columns, and once', async () => {
    const { steps } = await setupOf('owner', lists).plan();
    const about = steps.filter(({ listKey }) => listKey === 'faqEntries').map(({ id }) => id);
    expect(about.slice(0, 3)).toEqual([
      'faqEntries/createList',
      'faqEntries/restrictReading',
      'faqEntries/sourceKey/addColumn'
    ]);
    const closing = steps.filter(({ action }) => action === 'restrictReading');
    expect(closing.map(({ listKey, readers }) => [listKey, readers])).toEqual([
      ['faqEntries', ['Intune Operations Visitors']],
      ['faqVerifications', ['Intune Operations Visitors']],
      ['faqSearches', ['Intune Operations Visitors']],
      ['planStarts', ['Intune Operations Visitors']],
      ['assignments', ['Intune Operations Visitors']],
      ['completions', ['Intune Operations Visitors']],
      ['snapshotRows', ['Intune Operations Visitors']]
    ]);
    expect(await run()).toEqual({ kind: 'completed' });
    expect(await planned()).toEqual([]);
  });

  it('leaves the list to people who may edit, and the others to everybody', async () => {
    await run();
    const found = await Promise.all(
      Object.values(personKeys).map(async (person) => [
        person,
        await reads(person),
        await reads(person, publishedList)
      ])
    );
    expect(found).toEqual([
      ['lead', 'reads', 'reads'],
      ['admin1', 'reads', 'reads'],
      ['admin2', 'reads', 'reads'],
      ['newhire', 'forbidden', 'reads']
    ]);
  });

  it('closes a list that was opened again, and one that somebody else may read', async () => {
    await run();
    await list('lead').resetRoleInheritance();
    expect(await reads('newhire')).toBe('reads');
    expect(await planned()).toEqual(['faqEntries/restrictReading']);
    expect(await run()).toEqual({ kind: 'completed' });
    expect(await reads('newhire')).toBe('forbidden');

    await list('lead').roleAssignments.add(await visitors(), read);
    const [step] = (await setupOf('owner').plan()).steps;
    expect(step).toMatchObject({ action: 'restrictReading', readers: ['Intune Operations Visitors'] });
    expect(await run()).toEqual({ kind: 'completed' });
    expect(await reads('newhire')).toBe('forbidden');
    expect(await planned()).toEqual([]);
  });

  it('does not touch a list that its owner has closed further, or opened for people who edit', async () => {
    await run();
    const members = (await site.server.sp().web.associatedMemberGroup.select('Id')()).Id;
    await list('lead').roleAssignments.getById(members).delete();
    await list('lead').roleAssignments.add(await visitors(), contribute);
    expect(await planned()).toEqual([]);
    expect([await reads('admin1'), await reads('newhire')]).toEqual(['forbidden', 'reads']);
  });

  it('finishes what died between the copy of the permissions and taking them away', async () => {
    await run();
    await list('lead').resetRoleInheritance();
    await list('lead').breakRoleInheritance(true, true);
    expect(await reads('newhire')).toBe('reads');
    expect(await planned()).toEqual(['faqEntries/restrictReading']);
    await run();
    expect(await reads('newhire')).toBe('forbidden');
  });

  it('names the right to people who may make lists and not close them, before the list holds anything', async () => {
    const outcome = await run('member');
    expect(outcome).toMatchObject({
      kind: 'failed',
      missingRight: 'Manage Permissions',
      progress: { step: { id: 'faqEntries/restrictReading' }, error: { kind: 'forbidden' } }
    });
    // An owner goes on from there; then the member, who cannot see permissions, has nothing to do either.
    expect(await run()).toEqual({ kind: 'completed' });
    expect(await planned('member')).toEqual([]);
  });
});
