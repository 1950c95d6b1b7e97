import type { Access } from '../../../domain/access/AccessRepository';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import type { FaqRepositories } from '../FaqRepositories';

/** Who is reading, and what they may do. */
export interface FaqReader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
}

/** Read together, and together with the first entries, in one batch. */
export async function loadReader({ people, access, setup }: FaqRepositories): Promise<FaqReader> {
  const [me, rights, setupStatus] = await Promise.all([people.me(), access.access(), setup.status()]);
  return { me, access: rights, setupStatus };
}
