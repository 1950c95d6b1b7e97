import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../lists';
import { ianaTimeZone } from '../domain/dates/siteTimeZone';
import type { DataSiteClient } from './client/DataSiteClient';

/** What repositories share about a data site: its client, where its lists are, its time zone. */
export interface DataSite {
  readonly client: DataSiteClient;
  /** Asked for once. */
  timeZone(): Promise<string>;
  /** Server-relative address of the list. */
  addressOf(list: ListDefinition): string;
  /** The list, for PnPjs calls. `sp` other than the client's own for batches and for calls that can be stopped. */
  list(list: ListDefinition, sp?: SPFI): IList;
}

async function readTimeZone(client: DataSiteClient): Promise<string> {
  const answer = (await client.readPath('_api/web/regionalSettings/timeZone?$select=Id')) as { Id?: unknown };
  // A zone that is newer than this suite: most people sit where their site is.
  return ianaTimeZone(Number(answer.Id)) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function createDataSite(client: DataSiteClient): DataSite {
  let timeZone: Promise<string> | undefined;
  const addressOf = (list: ListDefinition): string => `${client.serverRelativeUrl}/Lists/${list.urlName}`;
  return {
    client,
    addressOf,
    list: (list, sp = client.sp) => sp.web.getList(addressOf(list)),
    timeZone: () => {
      timeZone ??= readTimeZone(client).catch((error) => {
        timeZone = undefined;
        throw error;
      });
      return timeZone;
    }
  };
}
