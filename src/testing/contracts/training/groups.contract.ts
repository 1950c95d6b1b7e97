import type { GroupMembers } from '../../../domain/training/GroupRepository';
import { failure, type Role } from '../roles';
import type { MakeTrainingSite, TrainingSiteUnderTest } from './trainingSite';

/** Groups of the site. */
export function describeGroups(name: string, make: MakeTrainingSite): void {
  describe(`${name}: groups`, () => {
    let site: TrainingSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      await site.makeGroup('Trainees', ['visitor', 'member'], false);
      await site.makeGroup('Auditors', ['otherMember'], true);
    });

    afterEach(() => site.close());

    const members = async (role: Role, title: string): Promise<GroupMembers> => {
      const { groups } = site.as(role);
      const group = (await groups.groups()).find((one) => one.title === title);
      return groups.members(group?.id ?? 0);
    };

    it('stand by title', async () => {
      const titles = (await site.as('member').groups.groups()).map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining(['Auditors', 'Trainees']));
      expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b)));
    });

    it('name their people, as the site knows them', async () => {
      const people = await Promise.all([site.person('member'), site.person('visitor')]);
      people.sort((a, b) => a.name.localeCompare(b.name));
      expect(await members('otherMember', 'Trainees')).toEqual({ people, groups: [] });
    });

    it('hide their people from those who may not see them', async () => {
      const people = [await site.person('otherMember')];
      expect(await members('otherMember', 'Auditors')).toEqual({ people, groups: [] });
      await expect(members('visitor', 'Auditors')).rejects.toEqual(failure('forbidden'));
    });

    it('that are gone are not found', async () => {
      await expect(site.as('member').groups.members(4711)).rejects.toEqual(failure('notFound'));
    });
  });
}
