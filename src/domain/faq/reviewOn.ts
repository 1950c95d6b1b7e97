import { addMonths, type CalendarDate } from '../dates/calendarDate';
import type { Entry } from './entry';

/** The day on which somebody has to look at the entry again; `null` while nobody has verified it. */
export function reviewOn({
  verifiedOn,
  reviewEvery
}: Pick<Entry, 'verifiedOn' | 'reviewEvery'>): CalendarDate | null {
  return verifiedOn && addMonths(verifiedOn, reviewEvery);
}
