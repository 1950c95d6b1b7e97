import type { Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoAct, DemoNotice, DemoText } from './model';

/** A revision of a notice, and when it came in. */
export interface PlannedRevision {
  readonly text: DemoText;
  readonly by: string;
  readonly day: Day;
  readonly lastModified: string | null;
}

/** A notice of the demo; its id is known once it was taken in. */
export interface PlannedNotice {
  readonly entry: DemoNotice;
  readonly key: string;
  readonly revisions: readonly PlannedRevision[];
  id: number;
}

/** The working day on which it happened. */
export function dayOf({ daysAgo }: Pick<DemoAct, 'daysAgo'>, calendar: DemoCalendar): Day {
  return calendar.workingDay(calendar.inDays(-daysAgo), -1);
}
