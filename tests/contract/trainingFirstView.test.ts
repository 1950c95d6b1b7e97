import { createSiteRepositories } from '../../src/data/createSiteRepositories';
import { createTeamRepository } from '../../src/data/updates/createTeamRepository';
import { createUpdateRepositories } from '../../src/data/updates/createUpdateRepositories';
import { createTrainingRepositories } from '../../src/data/training/createTrainingRepositories';
import { aCourseDraft } from '../../src/testing/training/trainingBuilders';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { trainingOf } from './trainingSite';

describe('the first look at the training tracker', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await contractSite({ setUp: true });
  });

  afterEach(() => site.close());

  it('costs one batch where the page tells who reads: what they have to learn is asked for beside the catalogue', async () => {
    const lead = trainingOf(site, 'owner');
    const draft = await lead.courses.add(aCourseDraft());
    await lead.courses.setStatus(draft, 'In use');
    const likely = await createSiteRepositories(site.client(personKeys.member)).people.me();
    site.sent.length = 0;
    const client = site.client(personKeys.member);
    const common = createSiteRepositories(client);
    const training = createTrainingRepositories(client);
    const team = createTeamRepository(client);
    const { doubts } = createUpdateRepositories(client);
    const [me, catalogue] = await Promise.all([
      common.people.me(),
      training.courses.catalogue(),
      common.access.access(),
      common.setup.status(),
      team.team(),
      common.calendar.workingCalendar(),
      common.timeZone(),
      doubts.ofTargets('course'),
      training.assignments.ofPerson(likely.id),
      training.planStarts.running()
    ]);
    expect(me.id).toBe(likely.id);
    expect(catalogue).toHaveLength(1);
    expect(site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /sites/intune/_api/$batch'
    ]);
  });
});
