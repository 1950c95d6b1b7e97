import type { Holiday, HolidayDraft, WorkingCalendar } from './workingCalendar';

/** The team's working days. All methods reject with `RepositoryError`. */
export interface CalendarRepository {
  /** Read together with the tasks, in one batch. Without the list of holidays (an older set-up) there are none. */
  workingCalendar(): Promise<WorkingCalendar>;
  /** All holidays, by date. */
  holidays(): Promise<readonly Holiday[]>;
  /** Adds what is not there yet (same day and name), and answers all that are there now. */
  addHolidays(drafts: readonly HolidayDraft[]): Promise<readonly Holiday[]>;
  /** Moves the row to the site's recycle bin; the result brings it back with `restore`. */
  remove(holiday: Holiday): Promise<string>;
  restore(recycleBinId: string): Promise<void>;
}
