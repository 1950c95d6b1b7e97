import type { PeopleByEmail } from '../../../domain/csv/planTaskImport';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { Person, PersonCandidate } from '../../../domain/people/person';
import type { TaskDraft } from '../../../domain/tasks/task';
import type { SourcedDraft } from '../../../domain/tasks/TaskRepository';

/**
 * People of the directory whom the site may not know yet, by the id that stands for them until they are made known, which
 * is a write: it waits for the confirmation.
 */
export type Newcomers = ReadonlyMap<number, PersonCandidate>;

export interface PeopleFound {
  readonly byEmail: PeopleByEmail;
  readonly newcomers: Newcomers;
}

/** So many searches run at once: more of them would be throttled. */
const atOnce = 4;

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
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
  await inTurn(emails, async (email) => {
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

function named({ owner, backup }: TaskDraft): readonly number[] {
  return [owner, backup].flatMap((person) => (person ? [person.id] : []));
}

/** Makes the newcomers that the drafts name known on the site, and the drafts name them as the site does. */
export async function withKnownPeople(
  people: PeopleRepository,
  drafts: readonly SourcedDraft[],
  newcomers: Newcomers
): Promise<readonly SourcedDraft[]> {
  const wanted = new Set(drafts.flatMap(({ draft }) => named(draft)).filter((id) => newcomers.has(id)));
  const known = new Map<number, Person>();
  await inTurn([...wanted], async (id) => {
    const candidate = newcomers.get(id);
    if (candidate) known.set(id, await people.resolve(candidate));
  });
  const person = (one: Person | null): Person | null => (one ? (known.get(one.id) ?? one) : null);
  return drafts.map((sourced) => {
    const { draft } = sourced;
    return { ...sourced, draft: { ...draft, owner: person(draft.owner), backup: person(draft.backup) } };
  });
}
