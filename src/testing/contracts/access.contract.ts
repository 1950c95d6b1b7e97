import type { AccessRepository } from '../../domain/access/AccessRepository';
import { failure, type Role } from './roles';

export interface AccessSiteUnderTest {
  as(role: Role): AccessRepository;
  close(): Promise<void>;
}

/** What every access repository has to do. */
export function describeAccessRepository(
  name: string,
  make: (options: { readonly setUp: boolean }) => Promise<AccessSiteUnderTest>
): void {
  describe(`${name}: access`, () => {
    const everything = { canAdd: true, canEdit: true, canDelete: true, canManageLists: true };
    const nothing = { canAdd: false, canEdit: false, canDelete: false, canManageLists: false };

    it.each([
      ['owner', everything],
      ['member', everything],
      ['visitor', nothing]
    ] as const)('says what a %s may do', async (role, expected) => {
      const site = await make({ setUp: true });
      expect(await site.as(role).access()).toEqual(expected);
      await site.close();
    });

    it('says before set-up who may run it, and that the rest is not there yet', async () => {
      const site = await make({ setUp: false });
      expect(await site.as('owner').canManageLists()).toBe(true);
      expect(await site.as('visitor').canManageLists()).toBe(false);
      await expect(site.as('owner').access()).rejects.toEqual(failure('notSetUp'));
      await site.close();
    });
  });
}
