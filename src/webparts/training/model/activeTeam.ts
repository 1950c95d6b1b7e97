import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { isInTeam } from '../../../domain/updates/team';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';

/** Who is in the team on a day, each once, by name. */
export function activeTeam(
  team: readonly TeamEntry[],
  today: CalendarDate,
  compare: (a: string, b: string) => number
): readonly Person[] {
  const people = team
    .filter((entry) => isInTeam(entry, today))
    .map(({ person }) => [person.id, person] as const);
  return [...new Map(people).values()].sort((a, b) => compare(a.name, b.name) || a.id - b.id);
}
