import { inLanes } from '../inLanes';
import type { PeopleRepository } from './PeopleRepository';
import type { Person, PersonCandidate } from './person';

/**
 * People of the directory whom the site may not know yet, by the id that stands for them until they are made known, which
 * is a write: it waits for the confirmation.
 */
export type Newcomers = ReadonlyMap<number, PersonCandidate>;

export interface PeopleFound {
  /** By address in lower case. */
  readonly byEmail: ReadonlyMap<string, Person>;
  readonly newcomers: Newcomers;
}

/** Whom these addresses (in lower case) stand for. `known` are people whom the site knows; others are looked up. */
export async function lookUpPeople(
  people: PeopleRepository,
  emails: readonly string[],
  known: readonly Person[]
): Promise<PeopleFound> {
  const knownByEmail = new Map(known.map((person) => [person.email.toLowerCase(), person]));
  const byEmail = new Map<string, Person>();
  const newcomers = new Map<number, PersonCandidate>();
  await inLanes(emails, async (email) => {
    const person = knownByEmail.get(email);
    if (person) {
      byEmail.set(email, person);
      return;
    }
    const found = await people.search(email);
    const candidate = found.find((one) => one.email.toLowerCase() === email);
    if (!candidate) return;
    const id = -(newcomers.size + 1);
    newcomers.set(id, candidate);
    byEmail.set(email, { id, name: candidate.name, email: candidate.email });
  });
  return { byEmail, newcomers };
}

/** Makes those of the newcomers known on the site who have one of these ids; by that id, each as the site names them. */
export async function makeKnown(
  people: PeopleRepository,
  ids: Iterable<number>,
  newcomers: Newcomers
): Promise<ReadonlyMap<number, Person>> {
  const wanted = [...new Set(ids)].flatMap((id) => {
    const candidate = newcomers.get(id);
    return candidate ? [{ id, candidate }] : [];
  });
  const known = new Map<number, Person>();
  await inLanes(wanted, async ({ id, candidate }) => {
    known.set(id, await people.resolve(candidate));
  });
  return known;
}
