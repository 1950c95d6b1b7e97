import type { CalendarDate } from '../dates/calendarDate';
import type { Weekday } from '../recurrence/rule';

/** On which days the team works. */
export interface WorkingCalendar {
  /** Days of the week on which people work, from the site's regional settings. */
  readonly workdays: ReadonlySet<Weekday>;
  /** Names of the holidays by day. */
  readonly holidays: ReadonlyMap<CalendarDate, string>;
}

/** One day on which the team does not work, as it stands in the list. */
export interface Holiday {
  readonly id: number;
  readonly etag: string;
  readonly name: string;
  readonly date: CalendarDate;
}

export interface HolidayDraft {
  readonly name: string;
  readonly date: CalendarDate;
}
