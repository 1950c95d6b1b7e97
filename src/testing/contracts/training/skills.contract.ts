import type { SkillDraft } from '../../../domain/training/skill';
import { failure } from '../roles';
import type { MakeTrainingSite, TrainingRepositoriesUnderTest, TrainingSiteUnderTest } from './trainingSite';

const autopilot: SkillDraft = {
  title: 'Windows Autopilot',
  summary: 'Profiles and enrolment.',
  platforms: ['Windows'],
  wanted: 2,
  tasks: [4, 7]
};
const apps: SkillDraft = { title: 'App protection', summary: '', platforms: [], wanted: 1, tasks: [] };

/** Task areas. */
export function describeSkills(name: string, make: MakeTrainingSite): void {
  describe(`${name}: skills`, () => {
    let site: TrainingSiteUnderTest;
    let member: TrainingRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      member = site.as('member');
    });

    afterEach(() => site.close());

    const titles = async (): Promise<readonly string[]> =>
      (await site.as('visitor').skills.skills()).map(({ title }) => title);

    it('are kept as they were written, and stand by title', async () => {
      const first = await member.skills.add(autopilot);
      const second = await member.skills.add(apps);
      expect(first).toMatchObject({ ...autopilot, sourceKey: null, starterTag: null });
      expect(await site.as('visitor').skills.skills()).toEqual([second, first]);
      await expect(member.skills.add({ ...apps, title: ' ' })).rejects.toEqual(failure('invalid'));
      await expect(member.skills.add({ ...apps, wanted: 0 })).rejects.toEqual(failure('invalid'));
    });

    it('are changed by one at a time', async () => {
      const added = await member.skills.add(autopilot);
      const changed = await site.as('otherMember').skills.update(added, { ...apps, wanted: 3 });
      expect(changed).toMatchObject({ ...apps, id: added.id, wanted: 3 });
      await expect(member.skills.update(added, apps)).rejects.toEqual(failure('conflict'));
      await expect(member.skills.remove(added)).rejects.toEqual(failure('conflict'));
      expect(await member.skills.skills()).toEqual([changed]);
    });

    it('are removed, and come back', async () => {
      const added = await member.skills.add(autopilot);
      const recycleBinId = await member.skills.remove(added);
      expect(await titles()).toEqual([]);
      await expect(member.skills.remove(added)).rejects.toEqual(failure('notFound'));
      await expect(member.skills.update(added, apps)).rejects.toEqual(failure('notFound'));
      await member.skills.restore(recycleBinId);
      expect(await titles()).toEqual(['Windows Autopilot']);
    });

    it('are imported once, however often', async () => {
      const sourced = [
        { draft: autopilot, sourceKey: 'skill:autopilot', starterTag: 'starter' },
        { draft: apps, sourceKey: 'skill:apps', starterTag: 'starter' }
      ];
      const { added } = await member.skills.addMany(sourced);
      expect(added).toMatchObject([
        { ...autopilot, sourceKey: 'skill:autopilot', starterTag: 'starter' },
        { title: 'App protection' }
      ]);
      expect(await member.skills.addMany(sourced)).toEqual({
        added: [],
        alreadyThere: ['skill:autopilot', 'skill:apps'],
        failed: [],
        notTried: []
      });
      expect(await titles()).toHaveLength(2);
    });

    it('are not written by people who may only read', async () => {
      const added = await member.skills.add(autopilot);
      const { skills } = site.as('visitor');
      const sourced = { draft: apps, sourceKey: 'skill:apps', starterTag: null };
      await expect(skills.add(apps)).rejects.toEqual(failure('forbidden'));
      await expect(skills.addMany([sourced])).rejects.toEqual(failure('forbidden'));
      await expect(skills.update(added, apps)).rejects.toEqual(failure('forbidden'));
      await expect(skills.remove(added)).rejects.toEqual(failure('forbidden'));
      expect(await skills.skills()).toEqual([added]);
    });
  });
}
