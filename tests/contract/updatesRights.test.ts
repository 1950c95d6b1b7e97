import { planSetup } from '../../src/domain/setup/planSetup';
import {
  acknowledgementsList,
  communicationsList,
  revisionsList,
  updateLists
} from '../../src/lists/updates';
import { importedOne } from '../../src/testing/contracts/updates/updateSite';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { updatesOf } from './updatesSite';

describe('the lists of the update feed', () => {
  let site: ContractSite;

  beforeAll(async () => {
    site = await contractSite({ setUp: true });
    const member = updatesOf(site, 'member');
    const notice = await importedOne(member);
    await member.acknowledgements.acknowledge(notice);
    await importedOne(member, { bodyHtml: '<p>New.</p>' });
    const today = await member.notices.get(notice.id);
    await member.communications.add(notice, {
      kind: 'noneNeeded',
      audience: 'users',
      reason: 'Nobody sees it',
      on: today.revisedOn,
      revision: 1
    });
  });

  afterAll(() => site.close());

  it.each([
    ['acknowledgements', acknowledgementsList],
    ['communications', communicationsList],
    ['earlier revisions', revisionsList]
  ])('let nobody change the %s of somebody else', async (_what, { urlName }) => {
    const row = (person: string): Promise<unknown> =>
      site
        .client(person)
        .sp.web.getList(`/sites/intune/Lists/${urlName}`)
        .items.getById(1)
        .update({ Title: 'Changed' });
    await expect(row(personKeys.otherMember)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(row(personKeys.member)).resolves.toBeDefined();
  });

  it('can be planned by set-up when a web part needs them', () => {
    const { steps, warnings } = planSetup(updateLists, {}, null, 1);
    expect(warnings).toEqual([]);
    expect(steps.filter(({ action }) => action === 'createList').map(({ listKey }) => listKey)).toEqual(
      Object.keys(updateLists)
    );
  });
});
