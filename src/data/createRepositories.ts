import type { AccessRepository } from '../domain/access/AccessRepository';
import type { CalendarRepository } from '../domain/calendar/CalendarRepository';
import type { PeopleRepository } from '../domain/people/PeopleRepository';
import type { SetupRepository } from '../domain/setup/SetupRepository';
import type { TaskRepository } from '../domain/tasks/TaskRepository';
import { PnpAccessRepository } from './access/PnpAccessRepository';
import { PnpCalendarRepository } from './calendar/PnpCalendarRepository';
import type { DataSiteClient } from './client/DataSiteClient';
import { createDataSite } from './DataSite';
import { PnpPeopleRepository } from './people/PnpPeopleRepository';
import { LazySetupRepository } from './setup/LazySetupRepository';
import { PnpTaskRepository } from './tasks/PnpTaskRepository';

/** All repositories of one data site. */
export interface Repositories {
  readonly tasks: TaskRepository;
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  readonly calendar: CalendarRepository;
  /** IANA time zone of the data site: "today" and dates without a time are meant in it. */
  timeZone(): Promise<string>;
}

/**
 * What a web part hands to its screens: `createRepositories(createSp(this.context, dataSiteUrl))`. `now` is the clock by
 * which a task that is moved is late already.
 */
export function createRepositories(client: DataSiteClient, now?: () => Date): Repositories {
  const site = createDataSite(client, now);
  return {
    tasks: new PnpTaskRepository(site),
    people: new PnpPeopleRepository(site),
    access: new PnpAccessRepository(site),
    setup: new LazySetupRepository(site),
    calendar: new PnpCalendarRepository(site),
    timeZone: () => site.timeZone()
  };
}
