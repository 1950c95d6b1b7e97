import { createSiteRepositories } from '../../src/data/createSiteRepositories';
import { createTeamRepository } from '../../src/data/updates/createTeamRepository';
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

  it('costs two batches: who reads with the catalogue, then what they have to learn with who is on the way', async () => {
    const lead = trainingOf(site, 'owner');
    const draft = await lead.courses.add(aCourseDraft());
    await lead.courses.setStatus(draft, 'In use');
    site.sent.length = 0;
    const client = site.client(personKeys.member);
    const common = createSiteRepositories(client);
    const training = createTrainingRepositories(client);
    const team = createTeamRepository(client);
    const [me, catalogue] = await Promise.all([
      common.people.me(),
      training.courses.catalogue(),
      common.access.access(),
      common.setup.status(),
      team.team(),
      common.calendar.workingCalendar(),
      common.timeZone()
    ]);
    expect(catalogue).toHaveLength(1);
    await Promise.all([training.assignments.ofPerson(me.id), training.planStarts.running()]);
    expect(site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /sites/intune/_api/$batch',
      'POST /sites/intune/_api/$batch'
    ]);
  });
});
