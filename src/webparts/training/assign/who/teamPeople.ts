import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Person } from '../../../../domain/people/person';
import type { TeamRole } from '../../../../domain/updates/team';
import type { TeamEntry } from '../../../../domain/updates/TeamRepository';

/** Whether somebody is in the team today. */
export function isActive({ from, until }: Pick<TeamEntry, 'from' | 'until'>, today: CalendarDate): boolean {
  return (from === null || from <= today) && (until === null || until >= today);
}

/** Who is in the team today, and plays the role; `null`: whichever. */
export function teamPeople(
  team: readonly TeamEntry[],
  role: TeamRole | null,
  today: CalendarDate
): readonly Person[] {
  return team
    .filter((entry) => isActive(entry, today) && (role === null || entry.roles.includes(role)))
    .map(({ person }) => person);
}

/** First days in the team, by person. */
export function firstDays(team: readonly TeamEntry[]): ReadonlyMap<number, CalendarDate> {
  return new Map(team.flatMap(({ person, from }) => (from === null ? [] : [[person.id, from] as const])));
}
