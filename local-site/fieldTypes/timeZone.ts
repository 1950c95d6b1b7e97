import { tz, TZDate } from '@date-fns/tz';
import { startOfDay } from 'date-fns';
import { toIsoSeconds } from '../clock';

/** IANA names of the SharePoint time zone ids that the site knows. */
const zones: Readonly<Record<number, string>> = {
  2: 'Europe/London',
  3: 'Europe/Paris',
  4: 'Europe/Berlin',
  5: 'Europe/Bucharest',
  6: 'Europe/Budapest',
  7: 'Europe/Athens',
  10: 'America/New_York',
  11: 'America/Chicago',
  12: 'America/Denver',
  13: 'America/Los_Angeles',
  20: 'Asia/Tokyo',
  21: 'Asia/Singapore',
  23: 'Asia/Kolkata',
  59: 'Europe/Helsinki',
  76: 'Australia/Sydney',
  93: 'Etc/UTC'
};

/** The IANA zone of a web; W. Europe when the id is none of ours. */
export function ianaZone(timeZoneId: number): string {
  return zones[timeZoneId] ?? 'Europe/Berlin';
}

/**
 * UTC text (`2024-05-01T07:00:00Z`) of a date as a client writes it. Without `Z` or offset it is local to the zone.
 * Undefined when it is no date.
 */
export function parseDateTime(text: string, zone: string): string | undefined {
  const trimmed = text.trim();
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      trimmed
    );
  if (!match) return parseLoose(trimmed);
  const [, year, month, day, hour = '0', minute = '0', second = '0', offset] = match;
  const numbers = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number
  ];
  const [y, mo, d, h, mi, s] = numbers;
  if (mo < 1 || mo > 12 || d < 1 || d > 31 || h > 23 || mi > 59 || s > 59) return undefined;
  if (offset !== undefined) {
    const instant = new Date(trimmed.replace(' ', 'T'));
    return Number.isNaN(instant.getTime()) ? undefined : toIsoSeconds(instant);
  }
  const local = new TZDate(y, mo - 1, d, h, mi, s, zone);
  return local.getDate() === d ? toIsoSeconds(new Date(local.getTime())) : undefined;
}

/** Midnight, in the zone, of the day that the instant falls on there; as UTC text. */
export function localMidnight(iso: string, zone: string): string {
  return toIsoSeconds(new Date(startOfDay(new Date(iso), { in: tz(zone) }).getTime()));
}

/** Other forms that .NET reads: `Wed, 01 May 2024 07:00:00 GMT`, `5/1/2024 7:00:00 AM Z`. */
function parseLoose(text: string): string | undefined {
  if (!/\d{4}/.test(text) || /^\d+$/.test(text)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : toIsoSeconds(instant);
}
