import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../lists';
import { dayInTimeZone, type CalendarDate } from '../domain/dates/calendarDate';
import type { DataSiteClient } from './client/DataSiteClient';
import { readRegionalSettings, type RegionalSettings } from './regionalSettings';

/** What repositories share about a data site: its client, where its lists are, its days. */
export interface DataSite {
  readonly client: DataSiteClient;
  /** Asked for once by all that share the client. */
  regionalSettings(): Promise<RegionalSettings>;
  /** IANA time zone, from the regional settings. */
  timeZone(): Promise<string>;
  /** The day that it is in the site's time zone. */
  today(): Promise<CalendarDate>;
  /** Server-relative address of the list. */
  addressOf(list: ListDefinition): string;
  /** The list, for PnPjs calls. `sp` other than the client's own for batches and for calls that can be stopped. */
  list(list: ListDefinition, sp?: SPFI): IList;
}

export function createDataSite(client: DataSiteClient, now: () => Date = () => new Date()): DataSite {
  const addressOf = (list: ListDefinition): string => `${client.serverRelativeUrl}/Lists/${list.urlName}`;
  const regionalSettings = (): Promise<RegionalSettings> => readRegionalSettings(client);
  const timeZone = async (): Promise<string> => (await regionalSettings()).timeZone;
  return {
    client,
    addressOf,
    list: (list, sp = client.sp) => sp.web.getList(addressOf(list)),
    regionalSettings,
    timeZone,
    today: async () => dayInTimeZone(now(), await timeZone())
  };
}
