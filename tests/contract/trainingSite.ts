import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { RestCaller } from '../../local-site/demo/RestCaller';
import {
  assignmentsList,
  courseReportsList,
  coursesList,
  settingsList,
  trainingLists
} from '../../src/lists';
import type { SendOptions } from '../../src/data/client/send';
import {
  createTrainingRepositories,
  type TrainingDataRepositories
} from '../../src/data/training/createTrainingRepositories';
import type { Person } from '../../src/domain/people/person';
import { assignmentKey } from '../../src/domain/training/assignment';
import type { Course } from '../../src/domain/training/course';
import { sliceKey, sliceOf } from '../../src/domain/training/slices';
import type { TrainingSiteUnderTest } from '../../src/testing/contracts/training';
import type { Role } from '../../src/testing/contracts';
import { contractSite, personKeys, type ContractSite, type ContractSiteOptions } from './contractSite';
import { breakingAt } from './faqSite';
import { addRow, makeLists, restOf } from './makeLists';

/** A site with the lists of the tracker alone, so that a test takes a second, or with none. */
export async function trainingContractSite(options: ContractSiteOptions): Promise<ContractSite> {
  const site = await contractSite({ ...options, setUp: false });
  if (options.setUp) makeLists(site.server.services, { settings: settingsList, ...trainingLists });
  return site;
}

/** The repositories of the tracker as one person has them, new ones at each call. */
export function trainingOf(
  site: ContractSite,
  role: Role,
  options: Partial<SendOptions> = {}
): TrainingDataRepositories {
  return createTrainingRepositories(site.client(personKeys[role], options), () => site.server.clock.now());
}

/** A change of a row of the list at that address. */
export function changesRowOf(urlName: string): (url: string, init: RequestInit) => boolean {
  return (url, { headers }) => url.includes(urlName) && new Headers(headers).get('X-HTTP-Method') === 'MERGE';
}

/** Leaves an assignment without looking at anything. */
export function addAssignment(
  rest: RestCaller,
  { id, title, version }: Course,
  learner: Person,
  round: string = 'once'
): void {
  const columns = assignmentsList.columns;
  addRow(rest, personKeys.owner, assignmentsList.urlName, {
    Title: title,
    [columns.key.name]: assignmentKey({ person: learner, course: id, round }),
    [`${columns.person.name}Id`]: learner.id,
    [`${columns.course.name}Id`]: id,
    [columns.round.name]: round,
    [columns.version.name]: version,
    [columns.courseSlice.name]: sliceKey(id, sliceOf(learner.id))
  });
}

/** The same as the contracts want it. */
export async function trainingSite(options: ContractSiteOptions): Promise<TrainingSiteUnderTest> {
  const site = await trainingContractSite(options);
  const rest = restOf(site.server.services);
  const person: TrainingSiteUnderTest['person'] = (role) => site.as(role).people.me();
  return {
    as: (role) => trainingOf(site, role),
    dyingBeforeCourse: (role) =>
      trainingOf(site, role, breakingAt(personKeys[role], changesRowOf(coursesList.urlName))),
    person,
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    leaveAssignment: async (course, learner) => addAssignment(rest, course, learner),
    forgeReport: async ({ id, version }, by, inNameOf) => {
      const { key, course, version: of, about, month } = courseReportsList.columns;
      addRow(rest, personKeys[by], courseReportsList.urlName, {
        Title: 'Forged',
        [key.name]: `${id}|${version}|${inNameOf.id}|Wrong|2026-05-04`,
        [`${course.name}Id`]: id,
        [of.name]: version,
        [about.name]: 'Wrong',
        [month.name]: '2026-05'
      });
    },
    makeGroup: async (title, members, hidden) => {
      const { siteGroups } = site.server.sp('lead').web;
      const { Id } = await siteGroups.add({ Title: title, OnlyAllowMembersViewMembership: hidden });
      const { users } = siteGroups.getById(Id);
      // Whoever makes a group is in it.
      await users.removeById((await person('owner')).id);
      for (const role of members) {
        const { email } = await person(role);
        await users.add(`i:0#.f|membership|${email}`);
      }
    },
    close: site.close
  };
}
