import type { AccessRepository } from '../domain/access/AccessRepository';
import type { PeopleRepository } from '../domain/people/PeopleRepository';
import type { SetupRepository } from '../domain/setup/SetupRepository';
import type { TaskRepository } from '../domain/tasks/TaskRepository';
import { PnpAccessRepository } from './access/PnpAccessRepository';
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
  /** IANA time zone of the data site: "today" and dates without a time are meant in it. */
  timeZone(): Promise<string>;
}

/** What a web part hands to its screens: `createRepositories(createSp(this.context, dataSiteUrl))`. */
export function createRepositories(client: DataSiteClient): Repositories {
  const site = createDataSite(client);
  return {
    tasks: new PnpTaskRepository(site),
    people: new PnpPeopleRepository(site),
    access: new PnpAccessRepository(site),
    setup: new LazySetupRepository(site),
    timeZone: () => site.timeZone()
  };
}
