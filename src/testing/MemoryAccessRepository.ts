import type { Access, AccessRepository } from '../domain/access/AccessRepository';
import { Faults } from './Faults';
import { accessOf, type MemoryPerson } from './memoryPeople';
import type { MemorySite } from './MemorySite';

/** The in-memory twin of the access repository: rights follow from the person's role. */
export class MemoryAccessRepository extends Faults implements AccessRepository {
  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson = site.personByRole('owner')
  ) {
    super();
  }

  public async access(): Promise<Access> {
    await this.pass();
    this.site.requireLists('tasks');
    return accessOf[this.person.role];
  }

  public async canManageLists(): Promise<boolean> {
    await this.pass();
    return accessOf[this.person.role].canManageLists;
  }
}
