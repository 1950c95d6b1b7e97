import { addDays, addMonths, calendarDate, type CalendarDate } from '../dates/calendarDate';

/** The times that a lead looks back over. */
export const leadPeriods = ['last30', 'last90', 'last365', 'thisQuarter', 'lastQuarter'] as const;

export type LeadPeriod = (typeof leadPeriods)[number];

/** Both days included. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const daysBack: Readonly<Partial<Record<LeadPeriod, number>>> = { last30: 30, last90: 90, last365: 365 };

/** The first day of the quarter that a day is in. */
function quarterStart(day: CalendarDate): CalendarDate {
  const month = Number(day.slice(5, 7));
  return calendarDate(`${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`);
}

/** The days of a period; those up to today count today. */
export function daysOfPeriod(period: LeadPeriod, today: CalendarDate): DayRange {
  const days = daysBack[period];
  if (days !== undefined) return { from: addDays(today, 1 - days), to: today };
  const start = quarterStart(today);
  if (period === 'thisQuarter') return { from: start, to: today };
  return { from: addMonths(start, -3), to: addDays(start, -1) };
}
