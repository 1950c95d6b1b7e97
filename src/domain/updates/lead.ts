import type { Access } from '../access/AccessRepository';
import type { CalendarDate } from '../dates/calendarDate';
import type { TeamEntry } from './TeamRepository';
import { isInTeam, type TeamRole } from './team';

/** What each person of the team is on that day, by id. */
export function rolesOn(
  team: readonly TeamEntry[],
  day: CalendarDate
): ReadonlyMap<number, readonly TeamRole[]> {
  const present = team.filter((entry) => isInTeam(entry, day));
  return new Map(present.map(({ person, roles }) => [person.id, roles]));
}

/** Leads and trainers see the record of everybody. */
export function leads(roles: readonly TeamRole[]): boolean {
  return roles.includes('Lead') || roles.includes('Trainer');
}

/**
 * Whether somebody leads the team. A new team has no lead yet: whoever may manage the lists begins. On most sites that is
 * every member.
 */
export function isLead(
  personId: number,
  roles: ReadonlyMap<number, readonly TeamRole[]>,
  access: Pick<Access, 'canEdit' | 'canManageLists'>
): boolean {
  const hasLead = [...roles.values()].some(leads);
  return access.canEdit && (hasLead ? leads(roles.get(personId) ?? []) : access.canManageLists);
}
