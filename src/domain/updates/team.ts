import type { Platform } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';

/** The parts that people play in operations and maintenance. */
export const teamRoles = ['Admin', 'Help desk', 'Trainer', 'Lead'] as const;

export type TeamRole = (typeof teamRoles)[number];

/** Somebody of the team. */
export interface TeamMember {
  readonly person: Person;
  readonly roles: readonly TeamRole[];
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  /** First and last day in the team; `null` without an end. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** Whether somebody is in the team on a day. */
export function isInTeam({ from, until }: Pick<TeamMember, 'from' | 'until'>, day: CalendarDate): boolean {
  return (from === null || from <= day) && (until === null || until >= day);
}

/**
 * Whether somebody is to be asked about what came in on a day: they were in the team then, and still are. New hires are not
 * asked for what was there before them, and nobody waits for those who have left.
 */
export function isAsked({ from, until }: TeamMember, cameIn: CalendarDate, today: CalendarDate): boolean {
  return (from === null || from <= cameIn) && (until === null || until >= today);
}
