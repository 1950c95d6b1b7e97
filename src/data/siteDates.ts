import { dayInTimeZone, type CalendarDate } from '../domain/dates/calendarDate';

/**
 * SharePoint keeps a date without a time as midnight in the site's time zone, and speaks of it in UTC:
 * 2 May 2026 on a site in Berlin is `2026-05-01T22:00:00Z`.
 */

const millisecondsPerMinute = 60_000;
const millisecondsPerHour = 60 * millisecondsPerMinute;

/**
 * SharePoint's clock-change rules are not always those of the IANA zone (it knows one rule a zone, not its history), and
 * some zones change their clocks at midnight. Up to two hours before midnight therefore count as the day that begins.
 */
const slackMilliseconds = 2 * millisecondsPerHour;

/** The day that SharePoint means. `undefined` when the text is no instant. */
export function dayFromSharePoint(instant: string, timeZone: string): CalendarDate | undefined {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? undefined : dayInTimeZone(new Date(time + slackMilliseconds), timeZone);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, and an import writes thousands of dates. */
function clockFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  });
  formatters.set(timeZone, made);
  return made;
}

/** Minutes by which the zone's clocks are ahead of UTC at this moment. */
function offsetMinutes(time: number, timeZone: string): number {
  const parts = clockFormatter(timeZone).formatToParts(time);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second')
  );
  return Math.round((local - time) / millisecondsPerMinute);
}

/**
 * What to write for a day: midnight of the site's time zone, in UTC and with `Z`. Without `Z` SharePoint would take the
 * time zone that it thinks right, which can be the person's own; with `T00:00:00Z` it would keep the day before on every
 * site west of Greenwich. Where clocks are put forward at midnight it is the first moment of the day.
 */
export function dayToSharePoint(day: CalendarDate, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const candidates = [-12, 0, 12].map(
    (hours) =>
      midnight - offsetMinutes(midnight + hours * millisecondsPerHour, timeZone) * millisecondsPerMinute
  );
  const onTheDay = candidates.filter((time) => dayInTimeZone(new Date(time), timeZone) === day);
  const time = Math.min(...(onTheDay.length > 0 ? onTheDay : candidates));
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
