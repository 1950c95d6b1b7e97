import type { PeopleRepository } from '../domain/people/PeopleRepository';
import type { Person, PersonCandidate } from '../domain/people/person';
import { RepositoryError } from '../domain/RepositoryError';
import { Faults } from './Faults';
import type { MemoryPerson } from './memoryPeople';
import { personOf, type MemorySite } from './MemorySite';

const mostFound = 10;

/** The in-memory twin of the people repository. */
export class MemoryPeopleRepository extends Faults implements PeopleRepository {
  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson = site.personByRole('owner')
  ) {
    super();
  }

  public async me(): Promise<Person> {
    await this.pass();
    return personOf(this.person);
  }

  public async search(text: string): Promise<readonly PersonCandidate[]> {
    await this.pass();
    const begin = text.trim().toLowerCase();
    if (begin === '') return [];
    const begins = (part: string): boolean => part.toLowerCase().startsWith(begin);
    return this.site.people
      .filter(({ name, email }) => begins(name) || name.split(' ').some(begins) || begins(email))
      .slice(0, mostFound)
      .map(({ loginName, name, email, jobTitle }) => ({ loginName, name, email, jobTitle }));
  }

  public async resolve(candidate: PersonCandidate): Promise<Person> {
    await this.pass();
    const found = this.site.people.find((person) => person.loginName === candidate.loginName);
    if (!found) throw new RepositoryError('notFound', `The directory does not know ${candidate.loginName}.`);
    found.known = true;
    return personOf(found);
  }
}
