import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { RecentEntry } from '../../../domain/tasks/occurrence';

/** What the form of a task counts with. */
export interface FormContext {
  /** BCP 47 name of the language in which numbers are typed. */
  readonly locale: string;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** The first day on which a changed rule may hold. */
  readonly changeFrom: CalendarDate;
  /** What was done with the task lately; empty for a new one. */
  readonly recent: readonly RecentEntry[];
}
