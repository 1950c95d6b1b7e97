import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import { aPersonCandidate } from '../builders';
import { failure, type Role } from './roles';

export interface PeopleSiteUnderTest {
  as(role: Role): PeopleRepository;
  /** Somebody of the directory. */
  readonly somebody: { readonly name: string; readonly email: string };
  close(): Promise<void>;
}

/** What every people repository has to do. */
export function describePeopleRepository(name: string, make: () => Promise<PeopleSiteUnderTest>): void {
  describe(`${name}: people`, () => {
    let site: PeopleSiteUnderTest;

    beforeEach(async () => {
      site = await make();
    });

    afterEach(() => site.close());

    it('says who is signed in', async () => {
      const [owner, visitor] = [await site.as('owner').me(), await site.as('visitor').me()];
      expect(owner.id).toBeGreaterThan(0);
      expect(owner.name).not.toBe('');
      expect(owner.email).toContain('@');
      expect(visitor.id).not.toBe(owner.id);
    });

    it.each([
      ['first name', (person: { name: string }) => person.name.slice(0, 3).toLowerCase()],
      ['address', (person: { email: string }) => person.email.slice(0, 6)]
    ])('finds people by the beginning of the %s', async (_what, begin) => {
      const found = await site.as('owner').search(begin(site.somebody));
      expect(found.map(({ name: found1 }) => found1)).toContain(site.somebody.name);
      expect(found.length).toBeLessThanOrEqual(10);
    });

    it.each([[''], ['   '], ['zzzz-nobody']])('finds nobody for "%s"', async (text) => {
      expect(await site.as('owner').search(text)).toEqual([]);
    });

    it('makes somebody known on the site, always with the same id', async () => {
      const people = site.as('member');
      const [candidate] = await people.search(site.somebody.email);
      expect(candidate).toBeDefined();
      const person = await people.resolve(candidate ?? aPersonCandidate());
      expect(person).toMatchObject({ name: site.somebody.name, email: site.somebody.email });
      expect(await site.as('owner').resolve(candidate ?? aPersonCandidate())).toEqual(person);
    });

    it('says "notFound" of somebody whom the directory does not know', async () => {
      const stranger = aPersonCandidate({ loginName: 'i:0#.f|membership|nobody@nowhere.example' });
      await expect(site.as('owner').resolve(stranger)).rejects.toEqual(failure('notFound'));
    });
  });
}
