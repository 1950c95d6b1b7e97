import { asRecord } from './siteApi';

/**
 * SharePoint's time zone record of the page context, from the REST time zone. Without a rule for the changes of the
 * clock SPFx reads the standard offset all year round; the offsets are minutes to add to get to UTC.
 */
export function timeZoneData(zone: Record<string, unknown>): Record<string, unknown> {
  const information = asRecord(zone['Information']);
  const changeOfClocks = { Year: 0, DayOfWeek: 0, Hour: 2, Milliseconds: 0, Minute: 0, Second: 0 };
  return {
    Description: zone['Description'] ?? '(UTC) Coordinated Universal Time',
    Id: zone['Id'] ?? 93,
    Bias: information['Bias'] ?? 0,
    DaylightBias: information['DaylightBias'] ?? 0,
    StandardBias: information['StandardBias'] ?? 0,
    DaylightDate: { ...changeOfClocks, Month: 3, Day: 5 },
    StandardDate: { ...changeOfClocks, Month: 10, Day: 5 }
  };
}
