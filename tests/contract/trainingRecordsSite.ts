import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { completionsList, ownTrainingList } from '../../src/lists/training';
import { completionKey } from '../../src/domain/training/record/completionKey';
import type { RecordSiteUnderTest } from '../../src/testing/contracts/training/recordSite';
import { personKeys, type ContractSite, type ContractSiteOptions } from './contractSite';
import { addRow, restOf } from './makeLists';
import { trainingContractSite, trainingOf } from './trainingSite';

const contribute = 1073741827;

/** Readers of the site may add rows to the list of their own training, as its owner would let them. */
export async function letReadersKeepRecords(site: ContractSite): Promise<void> {
  const { web } = site.client(personKeys.owner).sp;
  const list = web.getList(`/sites/intune/Lists/${ownTrainingList.urlName}`);
  const visitors = await site.server.sp().web.associatedVisitorGroup.select('Id')();
  await list.breakRoleInheritance(true, true);
  await list.roleAssignments.add(visitors.Id, contribute);
}

/** A site with the lists of the tracker, as the contracts of records want it. */
export async function recordSite(options: ContractSiteOptions): Promise<RecordSiteUnderTest> {
  const site = await trainingContractSite(options);
  const rest = restOf(site.server.services);
  return {
    as: (role) => trainingOf(site, role),
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    letReadersKeepRecords: () => letReadersKeepRecords(site),
    forgeEntry: async ({ id, course }, by, { action, cycle, learner, key }) => {
      const columns = completionsList.columns;
      addRow(rest, personKeys[by], completionsList.urlName, {
        Title: 'Forged',
        [columns.key.name]: key ?? completionKey({ kind: 'course', assignment: id, course }, cycle, action),
        [`${columns.learner.name}Id`]: learner.id,
        [`${columns.assignment.name}Id`]: id,
        [`${columns.course.name}Id`]: course,
        [columns.action.name]: action,
        [columns.cycle.name]: cycle,
        [columns.version.name]: 1,
        [columns.learnedOn.name]: '2026-05-03T22:00:00Z'
      });
    },
    close: site.close
  };
}
