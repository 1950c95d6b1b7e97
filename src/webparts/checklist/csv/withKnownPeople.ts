import { makeKnown, type Newcomers } from '../../../domain/people/lookUpPeople';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { Person } from '../../../domain/people/person';
import type { TaskDraft } from '../../../domain/tasks/task';
import type { SourcedDraft } from '../../../domain/tasks/TaskRepository';

function named({ owner, backup }: TaskDraft): readonly number[] {
  return [owner, backup].flatMap((person) => (person ? [person.id] : []));
}

/** Makes the newcomers that the drafts name known on the site, and the drafts name them as the site does. */
export async function withKnownPeople(
  people: PeopleRepository,
  drafts: readonly SourcedDraft[],
  newcomers: Newcomers
): Promise<readonly SourcedDraft[]> {
  const known = await makeKnown(
    people,
    drafts.flatMap(({ draft }) => named(draft)),
    newcomers
  );
  const person = (one: Person | null): Person | null => (one ? (known.get(one.id) ?? one) : null);
  return drafts.map((sourced) => {
    const { draft } = sourced;
    return { ...sourced, draft: { ...draft, owner: person(draft.owner), backup: person(draft.backup) } };
  });
}
