import { lists, type ListDefinition } from '../../src/lists';
import { overviewLists, snapshotRowsList, snapshotsList } from '../../src/lists/overview';
import { createDataSite } from '../../src/data/DataSite';
import { PnpSetupRepository } from '../../src/data/setup/PnpSetupRepository';
import type { SetupOutcome, SetupRepository } from '../../src/domain/setup/SetupRepository';
import { isRepositoryError } from '../../src/domain/RepositoryError';
import { contractSite, type ContractSite } from './contractSite';
import { overviewOf } from './overviewSite';

describe('set-up of the lists of the overview', () => {
  let site: ContractSite;
  const definitions: Readonly<Record<string, ListDefinition>> = {
    settings: lists.settings,
    ...overviewLists
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

  const mayRead = async (person: string, { urlName }: ListDefinition): Promise<boolean> => {
    try {
      await site
        .client(person)
        .read(site.client(person).sp.web.getList(`/sites/intune/Lists/${urlName}`).items);
      return true;
    } catch (error) {
      if (isRepositoryError(error)) return false;
      throw error;
    }
  };

  it('makes them in their order, leaves nothing to do, and lets only the team read what stands behind reports', async () => {
    const steps = await planned();
    expect(steps.filter((id) => id.endsWith('/createList'))).toEqual(
      Object.keys(definitions).map((key) => `${key}/createList`)
    );
    expect(await run()).toEqual({ kind: 'completed' });
    expect(await planned()).toEqual([]);
    const { plan, snapshots } = overviewOf(site, 'visitor');
    expect(await plan.plan()).toEqual({ answers: [], notes: [], alerts: [] });
    expect(await snapshots.closed('month')).toEqual([]);
    expect([
      await mayRead('newhire', snapshotsList),
      await mayRead('newhire', snapshotRowsList),
      await mayRead('admin1', snapshotRowsList)
    ]).toEqual([true, false, true]);
  });
});
