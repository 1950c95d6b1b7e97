import { ianaTimeZone } from '../domain/dates/siteTimeZone';
import { weekdays, type Weekday } from '../domain/recurrence/rule';
import type { DataSiteClient } from './client/DataSiteClient';

/** What the site's owners have set for it: everybody's days are counted by it. */
export interface RegionalSettings {
  /** IANA name. */
  readonly timeZone: string;
  readonly workdays: ReadonlySet<Weekday>;
}

/** SharePoint's bits of `WorkDays`, Monday first: read from left to right they begin with Sunday, which is 64. */
const bits: Readonly<Record<Weekday, number>> = { MO: 32, TU: 16, WE: 8, TH: 4, FR: 2, SA: 1, SU: 64 };

/** Without any working day no date could move to one: then every day is taken for one. */
export function parseWorkdays(mask: unknown): ReadonlySet<Weekday> {
  const number = typeof mask === 'number' ? mask : 0;
  const found = weekdays.filter((day) => (number & bits[day]) !== 0);
  return new Set(found.length > 0 ? found : weekdays);
}

export async function readRegionalSettings(client: DataSiteClient): Promise<RegionalSettings> {
  const path = '_api/web/regionalSettings?$select=WorkDays,TimeZone/Id&$expand=TimeZone';
  const answer = (await client.readPathOnce(path, { metadata: 'none' })) as {
    WorkDays?: unknown;
    TimeZone?: { Id?: unknown };
  };
  // A zone that is newer than this suite: most people sit where their site is.
  const timeZone =
    ianaTimeZone(Number(answer.TimeZone?.Id)) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { timeZone, workdays: parseWorkdays(answer.WorkDays) };
}
