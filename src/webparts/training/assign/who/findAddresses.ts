import { lookUpPeople, makeKnown, type Newcomers } from '../../../../domain/people/lookUpPeople';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { Person } from '../../../../domain/people/person';
import { isRepositoryError } from '../../../../domain/RepositoryError';

/** So many addresses are looked up before what came of them is known. */
const addressesAtOnce = 20;

export interface FoundAddresses {
  readonly people: readonly Person[];
  /** Nobody has them. */
  readonly unknown: readonly string[];
  /** Somebody has them whom the site does not take. */
  readonly notTaken: readonly string[];
  /** It was stopped, or failed, before these. */
  readonly left: readonly string[];
  readonly error?: unknown;
}

export interface FindOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Makes one of them known on the site, or answers that it does not take them. */
async function known(
  people: PeopleRepository,
  id: number,
  newcomers: Newcomers
): Promise<Person | undefined> {
  try {
    return (await makeKnown(people, [id], newcomers)).get(id);
  } catch (error) {
    if (isRepositoryError(error, 'notFound') || isRepositoryError(error, 'invalid')) return undefined;
    throw error;
  }
}

/** What came of some of them, or the rejection of the directory. */
async function findPage(
  repository: PeopleRepository,
  page: readonly string[],
  siteKnows: readonly Person[]
): Promise<Omit<FoundAddresses, 'left' | 'error'>> {
  const { byEmail, newcomers } = await lookUpPeople(repository, page, siteKnows);
  const people: Person[] = [];
  const notTaken: string[] = [];
  for (const email of page) {
    const person = byEmail.get(email);
    if (!person) continue;
    const taken = newcomers.has(person.id) ? await known(repository, person.id, newcomers) : person;
    if (taken) people.push(taken);
    else notTaken.push(email);
  }
  return { people, notTaken, unknown: page.filter((email) => !byEmail.has(email)) };
}

/** Whose addresses these are. Never rejects: who was found before it failed stays found. */
export async function findAddresses(
  repository: PeopleRepository,
  addresses: readonly string[],
  siteKnows: readonly Person[],
  { signal, onProgress }: FindOptions
): Promise<FoundAddresses> {
  const people: Person[] = [];
  const unknown: string[] = [];
  const notTaken: string[] = [];
  for (let at = 0; at < addresses.length; at += addressesAtOnce) {
    if (signal.aborted) return { people, unknown, notTaken, left: addresses.slice(at) };
    onProgress(at);
    try {
      const found = await findPage(repository, addresses.slice(at, at + addressesAtOnce), siteKnows);
      people.push(...found.people);
      notTaken.push(...found.notTaken);
      unknown.push(...found.unknown);
    } catch (error) {
      return { people, unknown, notTaken, left: addresses.slice(at), error };
    }
  }
  return { people, unknown, notTaken, left: [] };
}
