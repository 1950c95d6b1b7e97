import { settingsList } from '../../src/lists';
import { overviewLists, snapshotRowsList, snapshotsList } from '../../src/lists/overview';
import type { SendOptions } from '../../src/data/client/send';
import {
  createOverviewRepositories,
  type OverviewDataRepositories
} from '../../src/data/overview/createOverviewRepositories';
import type { Role } from '../../src/testing/contracts';
import type { OverviewSiteUnderTest } from '../../src/testing/contracts/overview';
import { contractSite, personKeys, type ContractSite, type ContractSiteOptions } from './contractSite';
import { breakingAt } from './faqSite';
import { makeLists } from './makeLists';

/** A site with the lists of the overview alone, so that a test takes a second, or with none. */
export async function overviewContractSite(options: ContractSiteOptions): Promise<ContractSite> {
  const site = await contractSite({ ...options, setUp: false });
  if (options.setUp) makeLists(site.server.services, { settings: settingsList, ...overviewLists });
  return site;
}

/** The repositories of the overview as one person has them, new ones at each call. */
export function overviewOf(
  site: ContractSite,
  role: Role,
  options: Partial<SendOptions> = {}
): OverviewDataRepositories {
  return createOverviewRepositories(site.client(personKeys[role], options), () => site.server.clock.now());
}

function writesRows(url: string, { method }: RequestInit): boolean {
  return url.includes(snapshotRowsList.urlName) && method === 'POST';
}

/** The same as the contracts want it. */
export async function overviewSite(options: ContractSiteOptions): Promise<OverviewSiteUnderTest> {
  const site = await overviewContractSite(options);
  return {
    as: (role) => overviewOf(site, role),
    dyingBeforeRows: (role) => overviewOf(site, role, breakingAt(personKeys[role], writesRows)),
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    textsOf: async (periodKey) => {
      const { key, content } = snapshotsList.columns;
      const list = `web/getList('/sites/intune/Lists/${snapshotsList.urlName}')/items`;
      const client = site.client('lead');
      const filter = `$filter=${key.name} eq '${periodKey}'`;
      const found = (await client.readPath(`_api/${list}?${filter}`)) as { value: readonly { Id: number }[] };
      const versions = (await client.readPath(`_api/${list}(${found.value[0]?.Id ?? 0})/versions`)) as {
        value: readonly Record<string, unknown>[];
      };
      return versions.value.map((version) => String(version[content.name])).reverse();
    },
    close: site.close
  };
}
