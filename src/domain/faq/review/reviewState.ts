import { addDays, type CalendarDate } from '../../dates/calendarDate';
import type { Entry } from '../entry';
import { reviewOn } from '../reviewOn';

/** Days before a review is due on which its owner hears of it. */
export const reviewLead = 30;

/**
 * Whether somebody has to look at an entry. `none`: drafts are being written, and what is retired is read by nobody.
 */
export type ReviewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'neverVerified' }
  | { readonly kind: 'due' | 'soon' | 'current'; readonly on: CalendarDate };

type Reviewed = Pick<Entry, 'status' | 'verifiedOn' | 'reviewEvery'>;

/** The review is due on its day, and stays due until somebody verifies the entry. */
export function reviewState(entry: Reviewed, today: CalendarDate): ReviewState {
  if (entry.status !== 'Published') return { kind: 'none' };
  const on = reviewOn(entry);
  if (on === null) return { kind: 'neverVerified' };
  if (on <= today) return { kind: 'due', on };
  return { kind: on <= addDays(today, reviewLead) ? 'soon' : 'current', on };
}
