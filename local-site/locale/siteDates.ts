import { TZDate } from '@date-fns/tz';

/** Text of an instant in the site's locale (en-US) and time zone: `5/1/2024 10:00 AM`. */
export function formatSiteDateTime(isoUtc: string, timeZone: string): string {
  const local = new TZDate(isoUtc, timeZone);
  const hour = local.getHours();
  const minutes = String(local.getMinutes()).padStart(2, '0');
  return `${formatDate(local)} ${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Text of the day that an instant falls on in the site's time zone: `5/1/2024`. */
export function formatSiteDate(isoUtc: string, timeZone: string): string {
  return formatDate(new TZDate(isoUtc, timeZone));
}

/** The date part of the site's day as `2024-05-01`. */
export function siteDay(isoUtc: string, timeZone: string): string {
  const local = new TZDate(isoUtc, timeZone);
  return `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`;
}

/** The UTC instants (without milliseconds) at which the site's day begins and the next one begins. */
export function siteDayBounds(
  isoUtc: string,
  timeZone: string,
  offsetDays = 0
): { start: string; next: string } {
  const local = new TZDate(isoUtc, timeZone);
  const at = (days: number): string =>
    toIso(new TZDate(local.getFullYear(), local.getMonth(), local.getDate() + offsetDays + days, timeZone));
  return { start: at(0), next: at(1) };
}

const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP]M))?)?$/i;
const ISO_LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/**
 * Reads what people type into a date field of an en-US site, or an ISO text; without a zone the site's is meant.
 * Answers UTC without milliseconds, or undefined when the text is no date.
 */
export function parseSiteDateTime(text: string, timeZone: string): string | undefined {
  const trimmed = text.trim();
  const american = AMERICAN.exec(trimmed);
  if (american) {
    const [, month, day, year, hour, minute, second, half] = american;
    return instant([year, month, day, to24Hours(hour, half), minute, second], timeZone);
  }
  const iso = ISO_LOCAL.exec(trimmed);
  if (iso) return instant(iso.slice(1), timeZone);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[-+]\d{2}:\d{2})$/i.test(trimmed)) return undefined;
  const date = new Date(trimmed);
  return Number.isNaN(date.getTime()) ? undefined : toIso(date);
}

function to24Hours(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12) return 'x';
  return String((twelve % 12) + (half.toUpperCase() === 'PM' ? 12 : 0));
}

function instant(parts: readonly (string | undefined)[], timeZone: string): string | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    part === undefined ? undefined : Number(part)
  );
  if (!(hour <= 23) || minute > 59 || second > 59 || year < 1900) return undefined;
  const local = new TZDate(year, month - 1, day, hour, minute, second, timeZone);
  const exists = local.getMonth() === month - 1 && local.getDate() === day;
  return exists ? toIso(local) : undefined;
}

const toIso = (date: Date): string => new Date(date.getTime()).toISOString().replace(/\.\d{3}Z$/, 'Z');
const pad = (value: number): string => String(value).padStart(2, '0');
const formatDate = (local: Date): string =>
  `${local.getMonth() + 1}/${local.getDate()}/${local.getFullYear()}`;
