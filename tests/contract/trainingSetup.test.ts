import { lists, type ListDefinition } from '../../src/lists';
import { ownTrainingList } from '../../src/lists/training';
import { createDataSite } from '../../src/data/DataSite';
import { PnpSetupRepository } from '../../src/data/setup/PnpSetupRepository';
import type { SetupOutcome, SetupRepository } from '../../src/domain/setup/SetupRepository';
import { contractSite, type ContractSite } from './contractSite';

describe('set-up of a list of which people read only what they made', () => {
  let site: ContractSite;

  /** Few columns, so that a test takes a second. */
  const definitions: Readonly<Record<string, ListDefinition>> = {
    settings: lists.settings,
    ownTraining: { ...ownTrainingList, columns: {}, views: [] }
  };

  beforeEach(async () => {
    site = await contractSite({ setUp: false });
  });

  afterEach(() => site.close());

  const setup = (): SetupRepository =>
    new PnpSetupRepository(createDataSite(site.client('lead')), definitions);

  const planned = async (): Promise<readonly string[]> => (await setup().plan()).steps.map(({ id }) => id);

  async function run(): Promise<SetupOutcome> {
    return setup().run(await setup().plan(), () => undefined, new AbortController().signal);
  }

  const address = `/sites/intune/Lists/${ownTrainingList.urlName}`;

  const titles = async (person: string): Promise<readonly string[]> => {
    const answer: unknown = await site.client(person).sp.web.getList(address).items();
    return (answer as { value: readonly { Title: string }[] }).value.map(({ Title }) => Title);
  };

  it('shows everybody only their own rows, and who may override list behaviours all of them', async () => {
    expect(await run()).toEqual({ kind: 'completed' });
    for (const person of ['admin1', 'admin2'])
      await site.client(person).sp.web.getList(address).items.add({ Title: person });
    expect([await titles('admin1'), await titles('admin2'), await titles('newhire')]).toEqual([
      ['admin1'],
      ['admin2'],
      []
    ]);
    expect(await titles('lead')).toEqual(['admin1', 'admin2']);
    expect(await planned()).toEqual([]);
  });

  it('closes a list again that somebody has opened', async () => {
    await run();
    await site.client('lead').sp.web.getList(address).update({ ReadSecurity: 1 });
    expect(await planned()).toEqual(['ownTraining/setListOptions']);
    expect(await run()).toEqual({ kind: 'completed' });
    await site.client('admin1').sp.web.getList(address).items.add({ Title: 'admin1' });
    expect([await titles('admin2'), await planned()]).toEqual([[], []]);
  });
});
