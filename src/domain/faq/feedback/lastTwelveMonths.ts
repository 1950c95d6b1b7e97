import { addMonths, monthOf, type CalendarDate } from '../../dates/calendarDate';
import type { Days } from '../../dates/days';

/** This month and the eleven before it, whole: feedback that is older waits for nobody any more. */
export function lastTwelveMonths(today: CalendarDate): Days {
  return { first: monthOf(addMonths(today, -11)).first, last: monthOf(today).last };
}
