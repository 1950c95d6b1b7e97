import type { Access } from '../../../domain/access/AccessRepository';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import { seesTeam, type TrainingViewer } from '../../../domain/training/visibility';
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
  /** They see everybody's record, and assign: leads, trainers, and whoever manages the lists. */
  readonly isLead: boolean;
  readonly viewer: TrainingViewer;
}

function viewerOf(me: Person, team: readonly TeamEntry[], today: CalendarDate): TrainingViewer {
  const isNow = ({ from, until }: TeamEntry): boolean =>
    (from === null || from <= today) && (until === null || until >= today);
  const roles = team.filter((entry) => entry.person.id === me.id && isNow(entry)).flatMap((one) => one.roles);
  return { id: me.id, roles };
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
  const viewer = viewerOf(me, members, today());
  return {
    me,
    access: rights,
    setupStatus,
    team: members,
    calendar: workingCalendar,
    isTeam: rights.canEdit,
    // A new site has nobody in the team yet: its owners begin.
    isLead: rights.canEdit && (seesTeam(viewer) || rights.canManageLists),
    viewer
  };
}
