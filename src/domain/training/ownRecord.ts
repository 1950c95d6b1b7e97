import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { Reference } from '../tasks/task';
import type { Done } from './assignment';
import type { Score } from './completion';

/** What somebody who is not in the team keeps of one course in one round. They made the row themselves. */
export interface OwnRecord {
  readonly id: number;
  readonly etag: string;
  /** Who made it. */
  readonly person: Person;
  readonly course: number;
  readonly title: string;
  readonly round: string;
  readonly due: CalendarDate | null;
  /** Of the course, when the row was made. */
  readonly version: number;
  readonly done: Done | null;
  /** Where the certificate can be seen; or it is attached to the row. */
  readonly certificate: Reference | null;
  readonly score: Score | null;
  readonly note: string;
}
