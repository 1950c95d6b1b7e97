import type { CalendarDate } from '../dates/calendarDate';
import type { Days } from '../dates/days';
import type { Entry } from './entry';

/** What queues ask of an entry: nothing of its texts. */
export type EntryHead = Pick<
  Entry,
  'id' | 'title' | 'status' | 'owner' | 'verifiedOn' | 'reviewEvery' | 'feedbackSeenOn' | 'modifiedOn'
>;

/** Some of the entries, for pages that do not keep them all. Rejects like `EntryRepository`. */
export interface EntryHeadRepository {
  /** Published entries whose day for a review is this one or an earlier one, or that nobody has verified; any order. */
  due(until: CalendarDate): Promise<readonly EntryHead[]>;
  /** Published entries whose day for a review is among these; any order. */
  dueOn(days: Days): Promise<readonly EntryHead[]>;
  /** Those of these that are there, whatever their status, by id. */
  ofIds(ids: readonly number[]): Promise<ReadonlyMap<number, EntryHead>>;
}
