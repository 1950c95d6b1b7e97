import { addMonths, calendarDate, type CalendarDate } from '../dates/calendarDate';

/**
 * The months whose log a report from `from` to `to` needs: those of its days, and one on each side, because a move is
 * logged with the date that was moved away from. For `TaskRepository.logOf`.
 */
export function reportMonths(from: CalendarDate, to: CalendarDate): readonly string[] {
  const months: string[] = [];
  const last = addMonths(calendarDate(`${to.slice(0, 7)}-01`), 1);
  for (
    let month = addMonths(calendarDate(`${from.slice(0, 7)}-01`), -1);
    month <= last;
    month = addMonths(month, 1)
  ) {
    months.push(month.slice(0, 7));
  }
  return months;
}
