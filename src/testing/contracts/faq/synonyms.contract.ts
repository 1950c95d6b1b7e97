import { longestGroup } from '../../../domain/faq/synonyms/synonymGroup';
import { failure } from '../roles';
import type { FaqRepositoriesUnderTest, FaqSiteUnderTest, MakeFaqSite } from './faqSite';

const portal = ['Company Portal', 'CP'];
const disk = ['BitLocker', 'drive encryption', 'disk encryption'];

/** Words that mean the same to the search. */
export function describeSynonyms(name: string, make: MakeFaqSite): void {
  describe(`${name}: synonyms`, () => {
    let site: FaqSiteUnderTest;
    let member: FaqRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      member = site.as('member');
    });

    afterEach(() => site.close());

    const words = async (): Promise<readonly (readonly string[])[]> =>
      (await site.as('visitor').synonyms.list()).map((group) => group.words);

    it('are read as people type them', async () => {
      await site.typeSynonyms('Company Portal; CP ;cp');
      await site.typeSynonyms('alone');
      await site.typeSynonyms('BitLocker,drive encryption; disk encryption');
      expect(await site.as('visitor').synonyms.groups()).toEqual([portal, disk]);
      expect(await words()).toEqual([portal, ['alone'], disk]);
    });

    it('are added and changed', async () => {
      const added = await member.synonyms.add(portal);
      expect(added.words).toEqual(portal);
      expect(await member.synonyms.list()).toEqual([added]);
      const changed = await site.as('otherMember').synonyms.update(added, [...portal, 'portal']);
      expect(changed).toMatchObject({ id: added.id, words: [...portal, 'portal'] });
      expect(await member.synonyms.list()).toEqual([changed]);
      await expect(member.synonyms.update(added, disk)).rejects.toEqual(failure('conflict'));
      await expect(member.synonyms.remove(added)).rejects.toEqual(failure('conflict'));
      expect(await words()).toEqual([changed.words]);
    });

    it('are removed, and come back', async () => {
      const added = await member.synonyms.add(portal);
      const recycleBinId = await member.synonyms.remove(added);
      expect(await words()).toEqual([]);
      await expect(member.synonyms.update(added, disk)).rejects.toEqual(failure('notFound'));
      await expect(member.synonyms.remove(added)).rejects.toEqual(failure('notFound'));
      await member.synonyms.restore(recycleBinId);
      expect(await words()).toEqual([portal]);
    });

    it('are added together, without those that are there', async () => {
      await member.synonyms.add([...portal, 'portal']);
      const { added, error } = await member.synonyms.addMany([portal, disk, ['MFA', 'two-factor']]);
      expect(error).toBeUndefined();
      expect(added.map((group) => group.words)).toEqual(
        expect.arrayContaining([disk, ['MFA', 'two-factor']])
      );
      expect(await words()).toHaveLength(3);
      expect(await member.synonyms.addMany([portal, disk])).toEqual({ added: [], error: undefined });
      expect(await words()).toHaveLength(3);
    });

    it.each([
      ['one word', ['alone']],
      ['one word in two spellings', ['enrol', 'enroll']],
      ['too much for a row', ['a'.repeat(longestGroup), 'b']]
    ])('are not made of %s', async (_what, wrong) => {
      const added = await member.synonyms.add(portal);
      await expect(member.synonyms.add(wrong)).rejects.toEqual(failure('invalid'));
      await expect(member.synonyms.addMany([disk, wrong])).rejects.toEqual(failure('invalid'));
      await expect(member.synonyms.update(added, wrong)).rejects.toEqual(failure('invalid'));
      expect(await words()).toEqual([portal]);
    });

    it('are not for people who may only read', async () => {
      const added = await member.synonyms.add(portal);
      const { synonyms } = site.as('visitor');
      await expect(synonyms.add(disk)).rejects.toEqual(failure('forbidden'));
      await expect(synonyms.addMany([disk])).rejects.toEqual(failure('forbidden'));
      await expect(synonyms.update(added, disk)).rejects.toEqual(failure('forbidden'));
      await expect(synonyms.remove(added)).rejects.toEqual(failure('forbidden'));
      expect(await words()).toEqual([portal]);
    });
  });
}
