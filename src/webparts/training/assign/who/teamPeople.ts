import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Person } from '../../../../domain/people/person';
import { isInTeam, type TeamRole } from '../../../../domain/updates/team';
import type { TeamEntry } from '../../../../domain/updates/TeamRepository';

/** Who is in the team today, and plays the role; `null`: whichever. */
export function teamPeople(
  team: readonly TeamEntry[],
  role: TeamRole | null,
  today: CalendarDate
): readonly Person[] {
  return team
    .filter((entry) => isInTeam(entry, today) && (role === null || entry.roles.includes(role)))
    .map(({ person }) => person);
}

/** First days in the team, by person. */
export function firstDays(team: readonly TeamEntry[]): ReadonlyMap<number, CalendarDate> {
  return new Map(team.flatMap(({ person, from }) => (from === null ? [] : [[person.id, from] as const])));
}
