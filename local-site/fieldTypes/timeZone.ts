import { tz, TZDate } from '@date-fns/tz';
import { startOfDay } from 'date-fns';
import { toIsoSeconds } from '../clock';

/** The SharePoint time zone ids that the site knows. */
export const timeZones: Readonly<Record<number, { readonly iana: string; readonly description: string }>> = {
  2: { iana: 'Europe/London', description: '(UTC) Dublin, Edinburgh, Lisbon, London' },
  3: { iana: 'Europe/Paris', description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris' },
  4: { iana: 'Europe/Berlin', description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna' },
  5: { iana: 'Europe/Bucharest', description: '(UTC+02:00) Athens, Bucharest, Istanbul' },
  6: {
    iana: 'Europe/Budapest',
    description: '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague'
  },
  7: { iana: 'Europe/Minsk', description: '(UTC+02:00) Minsk' },
  10: { iana: 'America/New_York', description: '(UTC-05:00) Eastern Time (US and Canada)' },
  11: { iana: 'America/Chicago', description: '(UTC-06:00) Central Time (US and Canada)' },
  12: { iana: 'America/Denver', description: '(UTC-07:00) Mountain Time (US and Canada)' },
  13: { iana: 'America/Los_Angeles', description: '(UTC-08:00) Pacific Time (US and Canada)' },
  20: { iana: 'Asia/Tokyo', description: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
  21: { iana: 'Asia/Singapore', description: '(UTC+08:00) Kuala Lumpur, Singapore' },
  23: { iana: 'Asia/Kolkata', description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi' },
  59: { iana: 'Europe/Helsinki', description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius' },
  76: { iana: 'Australia/Sydney', description: '(UTC+10:00) Canberra, Melbourne, Sydney' },
  93: { iana: 'Etc/UTC', description: '(UTC) Coordinated Universal Time' }
};

/** The IANA zone of a web; W. Europe when the id is none of ours. */
export function ianaZone(timeZoneId: number): string {
  return timeZones[timeZoneId]?.iana ?? 'Europe/Berlin';
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
