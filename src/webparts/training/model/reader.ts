import type { Access } from '../../../domain/access/AccessRepository';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import type { TrainingViewer } from '../../../domain/training/visibility';
import { isLead, rolesOn } from '../../../domain/updates/lead';
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
  const roles = rolesOn(members, today());
  const viewer = { id: me.id, roles: roles.get(me.id) ?? [] };
  return {
    me,
    access: rights,
    setupStatus,
    team: members,
    calendar: workingCalendar,
    isTeam: rights.canEdit,
    isLead: isLead(me.id, roles, rights),
    viewer
  };
}
