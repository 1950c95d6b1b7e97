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
    const page = addresses.slice(at, at + addressesAtOnce);
    try {
      const { byEmail, newcomers } = await lookUpPeople(repository, page, siteKnows);
      const found: Person[] = [];
      const refused: string[] = [];
      for (const email of page) {
        const person = byEmail.get(email);
        if (!person) continue;
        const taken = newcomers.has(person.id) ? await known(repository, person.id, newcomers) : person;
        if (taken) found.push(taken);
        else refused.push(email);
      }
      people.push(...found);
      notTaken.push(...refused);
      unknown.push(...page.filter((email) => !byEmail.has(email)));
    } catch (error) {
      return { people, unknown, notTaken, left: addresses.slice(at), error };
    }
  }
  return { people, unknown, notTaken, left: [] };
}
