import type { Person } from '../../../domain/people/person';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';

/** Who is in the team on a day, each once, by name. */
export function activeTeam(
  team: readonly TeamEntry[],
  today: string,
  compare: (a: string, b: string) => number
): readonly Person[] {
  const people = team
    .filter(({ from, until }) => (from === null || from <= today) && (until === null || until >= today))
    .map(({ person }) => [person.id, person] as const);
  return [...new Map(people).values()].sort((a, b) => compare(a.name, b.name) || a.id - b.id);
}
