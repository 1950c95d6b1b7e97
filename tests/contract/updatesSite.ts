import { settingsList } from '../../src/lists';
import { acknowledgementsList, revisionsList } from '../../src/lists/updates';
import {
  createUpdateRepositories,
  type UpdateRepositories
} from '../../src/data/updates/createUpdateRepositories';
import { acknowledgementKey } from '../../src/domain/updates/AcknowledgementRepository';
import type { UpdateSiteUnderTest } from '../../src/testing/contracts/updates';
import type { Role } from '../../src/testing/contracts';
import { contractSite, personKeys, type ContractSite, type ContractSiteOptions } from './contractSite';
import { addRow, restOf } from './makeLists';

/** The repositories of the feed as one person has them, new ones at each call. */
export function updatesOf(site: ContractSite, role: Role): UpdateRepositories {
  return createUpdateRepositories(site.client(personKeys[role]), () => site.server.clock.now());
}

/** The same as the contracts want it. */
export async function updateSite(options: ContractSiteOptions): Promise<UpdateSiteUnderTest> {
  const site = await contractSite(options);
  const rest = restOf(site.server.services);
  return {
    as: (role) => updatesOf(site, role),
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    forgeAcknowledgement: async ({ id, key, revision }, by, inNameOf) => {
      const columns = acknowledgementsList.columns;
      addRow(rest, personKeys[by], acknowledgementsList.urlName, {
        Title: 'Forged',
        [columns.key.name]: acknowledgementKey(key, revision, inNameOf.id),
        [`${columns.notice.name}Id`]: id,
        [columns.revision.name]: revision
      });
    },
    keepOldText: async ({ id, key, title, revision }) => {
      const columns = revisionsList.columns;
      addRow(rest, personKeys.member, revisionsList.urlName, {
        Title: title,
        [columns.key.name]: `${key}|${revision}`,
        [`${columns.notice.name}Id`]: id,
        [columns.revision.name]: revision,
        [columns.revisedOn.name]: '2026-05-10T22:00:00Z'
      });
    },
    typeSettings: async (text) => {
      const { key, value } = settingsList.columns;
      addRow(rest, personKeys.owner, settingsList.urlName, {
        Title: 'Awareness',
        [key.name]: 'awareness',
        [value.name]: text
      });
    },
    close: site.close
  };
}
