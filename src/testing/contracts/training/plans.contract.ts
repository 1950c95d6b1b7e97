import type { PlanDraft } from '../../../domain/training/plan';
import { failure } from '../roles';
import type { MakeTrainingSite, TrainingRepositoriesUnderTest, TrainingSiteUnderTest } from './trainingSite';

/** A plan with a step of each kind, in the order of its days. */
export const aPlanDraft: PlanDraft = {
  title: 'New Intune admin',
  audiences: ['New hires', 'Admins'],
  owner: null,
  welcome: '<p>Welcome.</p>',
  steps: [
    { key: 'meet', day: 1, title: 'Meet the help desk | and the team', task: { kind: 'action' } },
    { key: 'enrol', day: 7, title: 'Enrol a device', task: { kind: 'course', course: 12 } },
    { key: 'role', day: 30, title: 'Intune role', task: { kind: 'access', after: ['meet', 'enrol'] } },
    { key: 'talk', day: 30, title: 'How far', task: { kind: 'signOff' } }
  ]
};

const bare: PlanDraft = { title: 'Help desk', audiences: [], owner: null, welcome: null, steps: [] };

/** Templates of plans. */
export function describePlans(name: string, make: MakeTrainingSite): void {
  describe(`${name}: plans`, () => {
    let site: TrainingSiteUnderTest;
    let member: TrainingRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      member = site.as('member');
    });

    afterEach(() => site.close());

    it('are kept as they were written, as drafts, and stand by title', async () => {
      const owner = await site.person('owner');
      const draft = { ...aPlanDraft, owner };
      const first = await member.plans.add(draft);
      const second = await member.plans.add(bare);
      expect(first).toMatchObject({ ...draft, status: 'Draft', sourceKey: null, starterTag: null });
      expect(await site.as('visitor').plans.plans()).toEqual([second, first]);
      await expect(member.plans.add({ ...bare, title: '' })).rejects.toEqual(failure('invalid'));
      const [step] = aPlanDraft.steps;
      const steps = step ? [{ ...step, key: 'Not small' }] : [];
      await expect(member.plans.add({ ...bare, steps })).rejects.toEqual(failure('invalid'));
    });

    it('are changed by one at a time', async () => {
      const added = await member.plans.add(aPlanDraft);
      const used = await site.as('otherMember').plans.setStatus(added, 'In use');
      const { id } = await site.person('otherMember');
      expect(used).toMatchObject({ ...aPlanDraft, status: 'In use', modifiedBy: { id } });
      await expect(member.plans.update(added, bare)).rejects.toEqual(failure('conflict'));
      const changed = await member.plans.update(used, bare);
      expect(changed).toMatchObject({ ...bare, id: added.id, status: 'In use' });
      await expect(member.plans.setStatus(used, 'Retired')).rejects.toEqual(failure('conflict'));
      expect(await member.plans.plans()).toEqual([changed]);
      const gone = { id: 4711, etag: used.etag };
      await expect(member.plans.update(gone, bare)).rejects.toEqual(failure('notFound'));
    });

    it('are imported once, however often', async () => {
      const sourced = [{ draft: aPlanDraft, sourceKey: 'plan:admin', starterTag: 'starter' }];
      const { added } = await member.plans.addMany(sourced);
      expect(added).toMatchObject([
        { ...aPlanDraft, sourceKey: 'plan:admin', starterTag: 'starter', status: 'Draft' }
      ]);
      expect(await member.plans.addMany(sourced)).toEqual({
        added: [],
        alreadyThere: ['plan:admin'],
        failed: [],
        notTried: []
      });
    });

    it('are not written by people who may only read', async () => {
      const added = await member.plans.add(aPlanDraft);
      const { plans } = site.as('visitor');
      await expect(plans.add(bare)).rejects.toEqual(failure('forbidden'));
      await expect(plans.update(added, bare)).rejects.toEqual(failure('forbidden'));
      await expect(plans.setStatus(added, 'In use')).rejects.toEqual(failure('forbidden'));
      expect(await plans.plans()).toEqual([added]);
    });
  });
}
