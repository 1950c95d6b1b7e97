import { addMonths, monthOf, type CalendarDate } from '../../../../domain/dates/calendarDate';
import { monthKey } from '../../../../domain/training/slices';

/** Months that are looked at in one go: a year of what was due. */
export const monthsAtOnce = 12;

/** What was moved to a later day stays late, and is found under its new day. */
export const monthsAhead = 3;

/** Months like `2026-05`, so many of them, the last one first; `back`: how many before that of the day the first one is. */
export function monthsBack(day: CalendarDate, back: number, count: number): readonly string[] {
  const { first } = monthOf(day);
  return Array.from({ length: count }, (_, index) => monthKey(addMonths(first, -back - index)));
}

/** How many days ahead something counts as close. */
export const daysAhead = 14;
