import type { Access } from '../../../domain/access/AccessRepository';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import { seesTeam, type TrainingViewer } from '../../../domain/training/visibility';
import type { TeamRole } from '../../../domain/updates/team';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';
import type { TrainingRepositories } from '../TrainingRepositories';

/** Who is reading, and what they may do. */
export interface TrainingReader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
  readonly team: readonly TeamEntry[];
  readonly calendar: WorkingCalendar;
  /** Their record is among the team's; otherwise they keep it themselves, in a list of their own rows. */
  readonly isTeam: boolean;
  /** They see everybody's record, and assign: leads and trainers; while the team has none, whoever may manage the lists. */
  readonly isLead: boolean;
  readonly viewer: TrainingViewer;
}

function rolesNow(team: readonly TeamEntry[], today: CalendarDate): ReadonlyMap<number, readonly TeamRole[]> {
  const now = team.filter(
    ({ from, until }) => (from === null || from <= today) && (until === null || until >= today)
  );
  return new Map(now.map(({ person, roles }) => [person.id, roles]));
}

/** Read together, and together with the catalogue, in one batch. */
export async function loadReader(
  { people, access, setup, team, calendar }: TrainingRepositories,
  today: () => CalendarDate
): Promise<TrainingReader> {
  const [me, rights, setupStatus, members, workingCalendar] = await Promise.all([
    people.me(),
    access.access(),
    setup.status(),
    team.team(),
    calendar.workingCalendar()
  ]);
  const roles = rolesNow(members, today());
  const viewer = { id: me.id, roles: roles.get(me.id) ?? [] };
  // A new team has no lead yet: whoever may manage the lists begins. On most sites that is every member.
  const hasLead = [...roles.values()].some((held) => seesTeam({ roles: held }));
  return {
    me,
    access: rights,
    setupStatus,
    team: members,
    calendar: workingCalendar,
    isTeam: rights.canEdit,
    isLead: rights.canEdit && (hasLead ? seesTeam(viewer) : rights.canManageLists),
    viewer
  };
}
