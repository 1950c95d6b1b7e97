import type { Person } from '../domain/people/person';
import { RepositoryError } from '../domain/RepositoryError';
import { Faults } from './Faults';
import { accessOf, type MemoryPerson } from './memoryPeople';
import type { MemorySite } from './MemorySite';

/** The rows of a part, whose lists may be missing. */
interface PartRows {
  readonly site: MemorySite;
  readonly setUp: boolean;
}

/** What the memory repositories of a part have in common: faults on demand, rights, lists that may be missing. */
export abstract class MemoryPartRepository<Rows extends PartRows> extends Faults {
  public constructor(
    protected readonly rows: Rows,
    protected readonly person: MemoryPerson = rows.site.personByRole('owner')
  ) {
    super();
  }

  protected get me(): Person {
    const { id, name, email } = this.person;
    return { id, name, email };
  }

  /** As people call it, for the message that its lists are not there. */
  protected abstract get part(): string;

  protected async reading<T>(work: () => T): Promise<T> {
    await this.pass();
    if (!this.rows.setUp) throw new RepositoryError('notSetUp', `The lists of ${this.part} are not there.`);
    return work();
  }

  protected async writing<T>(right: 'canAdd' | 'canEdit' | 'canDelete', work: () => T): Promise<T> {
    return this.reading(() => {
      if (accessOf[this.person.role][right]) return work();
      throw new RepositoryError('forbidden', `${this.person.name} has no right to do this.`);
    });
  }

  /** For lists that only people who may edit can read. */
  protected async asTeam<T>(work: () => T): Promise<T> {
    return this.writing('canEdit', work);
  }
}
