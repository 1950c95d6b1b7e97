import type { Access } from '../../../domain/access/AccessRepository';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import { isLead, rolesOn } from '../../../domain/updates/lead';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';
import type { OverviewRepositories } from '../OverviewRepositories';

/** Who is reading, and what they may do. */
export interface OverviewReader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
  readonly team: readonly TeamEntry[];
  readonly calendar: WorkingCalendar;
  /** They see what needs somebody, figures and drafts of reports; everybody else sees closed reports and the plan. */
  readonly isTeam: boolean;
  /** They close reports. */
  readonly isLead: boolean;
}

/** Read together, and together with what needs somebody, in one batch. */
export async function loadReader(
  { people, access, setup, team, calendar }: OverviewRepositories,
  today: () => CalendarDate
): Promise<OverviewReader> {
  const [me, rights, setupStatus, members, workingCalendar] = await Promise.all([
    people.me(),
    access.access(),
    setup.status(),
    team.team(),
    calendar.workingCalendar()
  ]);
  return {
    me,
    access: rights,
    setupStatus,
    team: members,
    calendar: workingCalendar,
    isTeam: rights.canEdit,
    isLead: isLead(me.id, rolesOn(members, today()), rights)
  };
}
