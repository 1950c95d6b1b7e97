import type { CalendarDate } from './calendarDate';

/** Some days in a row: first and last, both included. */
export interface Days {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export function isAmong(day: CalendarDate | null, { first, last }: Days): boolean {
  return day !== null && day >= first && day <= last;
}
