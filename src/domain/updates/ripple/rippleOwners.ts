import type { Platform } from '../../../lists';
import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import { isAsked, type TeamMember, type TeamRole } from '../team';
import type { RippleKind } from './rippleKinds';

/** Whose work it is. Users are told by who owns the notice; the lead does it when nobody owns it. */
export const rippleRole: Readonly<Record<RippleKind, TeamRole>> = {
  briefHelpDesk: 'Help desk',
  tellUsers: 'Lead',
  reviewTraining: 'Trainer'
};

interface Owned {
  readonly owner: Person | null;
  readonly platforms: readonly Platform[];
}

function sharesPlatform(member: TeamMember, { platforms }: Owned): boolean {
  const isForAll = member.platforms.length === 0 || platforms.length === 0;
  return isForAll || member.platforms.some((platform) => platforms.includes(platform));
}

/** Somebody of the team with that role today; those first who look after one of the notice's platforms. */
function withRole(
  role: TeamRole,
  notice: Owned,
  team: readonly TeamMember[],
  today: CalendarDate
): Person | null {
  const members = team.filter((member) => member.roles.includes(role) && isAsked(member, today, today));
  const best = members.find((member) => sharesPlatform(member, notice)) ?? members[0];
  return best?.person ?? null;
}

/** Who should do each follow-up of a notice, by the roles in the team. `null`: nobody has that role. */
export function rippleOwners(
  notice: Owned,
  team: readonly TeamMember[],
  today: CalendarDate
): Readonly<Record<RippleKind, Person | null>> {
  const of = (kind: RippleKind): Person | null => withRole(rippleRole[kind], notice, team, today);
  return {
    briefHelpDesk: of('briefHelpDesk'),
    tellUsers: notice.owner ?? of('tellUsers'),
    reviewTraining: of('reviewTraining')
  };
}
