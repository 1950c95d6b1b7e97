import type { AccessRepository } from '../domain/access/AccessRepository';
import type { CalendarRepository } from '../domain/calendar/CalendarRepository';
import type { PeopleRepository } from '../domain/people/PeopleRepository';
import type { SetupRepository } from '../domain/setup/SetupRepository';
import { PnpAccessRepository } from './access/PnpAccessRepository';
import { PnpCalendarRepository } from './calendar/PnpCalendarRepository';
import type { DataSiteClient } from './client/DataSiteClient';
import { createDataSite, type DataSite } from './DataSite';
import { PnpPeopleRepository } from './people/PnpPeopleRepository';
import { LazySetupRepository } from './setup/LazySetupRepository';

/** What every part of the suite asks of its data site. */
export interface SiteRepositories {
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  readonly calendar: CalendarRepository;
  /** IANA time zone of the data site: "today" and dates without a time are meant in it. */
  timeZone(): Promise<string>;
}

export function siteRepositories(site: DataSite): SiteRepositories {
  return {
    people: new PnpPeopleRepository(site),
    access: new PnpAccessRepository(site),
    setup: new LazySetupRepository(site),
    calendar: new PnpCalendarRepository(site),
    timeZone: () => site.timeZone()
  };
}

/** For parts that ask for nothing else of the checklist. */
export function createSiteRepositories(client: DataSiteClient): SiteRepositories {
  return siteRepositories(createDataSite(client));
}
