import type { Access } from '../../../domain/access/AccessRepository';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import type { AwarenessSettings } from '../../../domain/updates/awarenessSettings';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';
import type { UpdatesRepositories } from '../UpdatesRepositories';

/** Who is reading, what they may do, and what every notice is measured by. */
export interface FeedReader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
  readonly team: readonly TeamEntry[];
  readonly settings: AwarenessSettings;
  readonly calendar: WorkingCalendar;
}

/** Read together, and together with the first page, in one batch. */
export async function loadReader(repositories: UpdatesRepositories): Promise<FeedReader> {
  const { people, access, setup, team, settings, calendar } = repositories;
  const [me, rights, setupStatus, members, awareness, workingCalendar] = await Promise.all([
    people.me(),
    access.access(),
    setup.status(),
    team.team(),
    settings.awareness(),
    calendar.workingCalendar()
  ]);
  return {
    me,
    access: rights,
    setupStatus,
    team: members,
    settings: awareness,
    calendar: workingCalendar
  };
}
