import { addDays, type CalendarDate } from '../../dates/calendarDate';
import { contentLine, escapeText } from './contentLine';

/** A day on which something is due. */
export interface DueDay {
  /** Stays the same when the file is made again: calendars then move the event and do not double it. */
  readonly uid: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly text: string;
  /** Absolute; `null` without one. */
  readonly url: string | null;
}

function basicDate(date: CalendarDate): string {
  return date.replace(/-/g, '');
}

/** `20260504T073000Z`. */
function basicInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** An address that a calendar can take as it is: without spaces and line breaks. */
function uri(url: string): string {
  return encodeURI(url.replace(/\p{Surrogate}/gu, '')).replace(/%25([0-9a-f]{2})/gi, '%$1');
}

/** Days without a time: they stay on their day in every time zone, and do not make anybody busy. */
function eventLines(day: DueDay, stamp: Date): readonly string[] {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(day.uid)),
    contentLine('DTSTAMP', basicInstant(stamp)),
    contentLine('DTSTART;VALUE=DATE', basicDate(day.on)),
    // The end is the first day that is not part of it.
    contentLine('DTEND;VALUE=DATE', basicDate(addDays(day.on, 1))),
    contentLine('SUMMARY', escapeText(day.title)),
    ...(day.text === '' ? [] : [contentLine('DESCRIPTION', escapeText(day.text))]),
    ...(day.url === null ? [] : [contentLine('URL', uri(day.url))]),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT')
  ];
}

/** The text of an iCalendar file (RFC 5545). `stamp`: when it is made. */
export function calendarFile(name: string, days: readonly DueDay[], stamp: Date): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Intune O&M//Training//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escapeText(name)),
    ...days.flatMap((day) => eventLines(day, stamp)),
    contentLine('END', 'VCALENDAR')
  ].join('');
}
