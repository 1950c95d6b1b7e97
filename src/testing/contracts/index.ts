import { describeBulk } from './bulk.contract';
import { describeEvidence } from './evidence.contract';
import { describeLog } from './log.contract';
import { describeOccurrences } from './occurrences.contract';
import { describeSignOff } from './signOff.contract';
import { describeTasks } from './tasks.contract';
import type { MakeTaskSite } from './taskSite';

export { describeAccessRepository, type AccessSiteUnderTest } from './access.contract';
export { describeCalendarRepository, type CalendarSiteUnderTest } from './calendar.contract';
export { describePeopleRepository, type PeopleSiteUnderTest } from './people.contract';
export { describeSetupRepository, type SetupSiteUnderTest } from './setup.contract';
export type { MakeTaskSite, TaskSiteUnderTest } from './taskSite';
export type { Role } from './roles';

/** What every task repository has to do, whatever keeps the rows. */
export function describeTaskRepository(name: string, make: MakeTaskSite): void {
  describeTasks(name, make);
  describeOccurrences(name, make);
  describeSignOff(name, make);
  describeEvidence(name, make);
  describeBulk(name, make);
  describeLog(name, make);
}
