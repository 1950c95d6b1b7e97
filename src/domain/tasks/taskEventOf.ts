import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { TaskAction } from './task';
import type { TaskEvent } from './taskState';

/** What a row of the log says, as far as it changes the task. */
export interface LoggedEvent {
  readonly action: TaskAction;
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
  /** The day of that instant in the site's time zone. */
  readonly day: CalendarDate;
  readonly newDue: CalendarDate | null;
}

/** What a row of the log does to its task; `undefined` when it changes nothing. */
export function taskEventOf({ action, by, on, day, newDue }: LoggedEvent): TaskEvent | undefined {
  switch (action) {
    case 'Completed':
      return { kind: 'completed', on, day, by, renewedUntil: newDue };
    case 'Skipped':
      return { kind: 'skipped', on, day, by };
    case 'Signed off':
      return { kind: 'signedOff', on, day, by };
    case 'Sent back':
      return { kind: 'sentBack' };
    case 'Reopened':
      return { kind: 'reopened' };
    case 'Moved':
      return newDue === null ? undefined : { kind: 'moved', to: newDue, today: day };
    case 'Evidence':
      return undefined;
  }
}
