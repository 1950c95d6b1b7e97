import type { Platform } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import { isAsked, type TeamMember, type TeamRole } from './team';

/** Who is asked for a notice besides those who follow from the team, and who is not. Set per notice. */
export interface AwarenessOverrides {
  readonly added: readonly Person[];
  readonly excused: readonly { readonly person: Person; readonly reason: string }[];
}

export const noOverrides: AwarenessOverrides = { added: [], excused: [] };

/** Why somebody has to acknowledge a notice. `platforms` are those that the person and the notice share; empty: all. */
export type RequiredBecause =
  | {
      readonly kind: 'role';
      readonly roles: readonly TeamRole[];
      readonly platforms: readonly Platform[];
    }
  | { readonly kind: 'added' };

export interface RequiredPerson {
  readonly person: Person;
  readonly because: RequiredBecause;
}

interface Subject {
  readonly platforms: readonly Platform[];
  /** The day on which this revision was taken in. */
  readonly revisedOn: CalendarDate;
}

function becauseOf(
  member: TeamMember,
  notice: Subject,
  roles: readonly TeamRole[]
): RequiredBecause | undefined {
  const played = member.roles.filter((role) => roles.includes(role));
  const platforms = member.platforms.filter((platform) => notice.platforms.includes(platform));
  const concernsAll = member.platforms.length === 0 || notice.platforms.length === 0;
  if (played.length === 0 || (platforms.length === 0 && !concernsAll)) return undefined;
  return { kind: 'role', roles: played, platforms };
}

/**
 * Who has to acknowledge a notice: people with one of the roles whose platforms it names, then those who were added; not
 * those who were excused, who joined after it came in, or who have left.
 */
export function requiredPeople(
  notice: Subject,
  team: readonly TeamMember[],
  roles: readonly TeamRole[],
  overrides: AwarenessOverrides,
  today: CalendarDate
): readonly RequiredPerson[] {
  const required = new Map<number, RequiredPerson>();
  for (const member of team) {
    const because = isAsked(member, notice.revisedOn, today) ? becauseOf(member, notice, roles) : undefined;
    if (because) required.set(member.person.id, { person: member.person, because });
  }
  for (const person of overrides.added) {
    if (!required.has(person.id)) required.set(person.id, { person, because: { kind: 'added' } });
  }
  for (const { person } of overrides.excused) required.delete(person.id);
  return [...required.values()].sort((a, b) => a.person.name.localeCompare(b.person.name));
}
