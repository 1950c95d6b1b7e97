import { daysBetween, type CalendarDate } from '../../../domain/dates/calendarDate';
import type { ChecklistWords } from './ChecklistWords';

/** From here on a date says more than a number of days. */
const farAwayDays = 14;

/** How a due date stands to today: "3 days late", "today", "in 5 days"; empty when it is far away. */
export function dueWords(words: ChecklistWords, dueDate: CalendarDate): string {
  const days = daysBetween(words.formats.today(), dueDate);
  if (days < 0) return words.plural('DaysLate', -days);
  return days <= farAwayDays ? words.formats.inDays(days) : '';
}
