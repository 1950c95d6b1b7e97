import { addDays, dayNumber, type CalendarDate } from '../dates/calendarDate';
import { weekdays, type NonWorkingDayPolicy, type Weekday } from '../recurrence/rule';
import type { WorkingCalendar } from './workingCalendar';

/** Monday to Friday, no holidays. */
export const standardCalendar: WorkingCalendar = {
  workdays: new Set<Weekday>(['MO', 'TU', 'WE', 'TH', 'FR']),
  holidays: new Map()
};

/** 1 January 1970 was a Thursday. */
const weekdayOfEpoch = weekdays.indexOf('TH');

export function weekdayOf(day: CalendarDate): Weekday {
  return weekdays[(((dayNumber(day) + weekdayOfEpoch) % 7) + 7) % 7] as Weekday;
}

export function isWorkingDay(day: CalendarDate, { workdays, holidays }: WorkingCalendar): boolean {
  return workdays.has(weekdayOf(day)) && !holidays.has(day);
}

/** A team that never works has no working day to move to; this is far beyond the longest closing of a year. */
const farthestMoveDays = 60;

function nearestWorkingDay(day: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate {
  for (let days = 1; days <= farthestMoveDays; days++) {
    const candidate = addDays(day, step * days);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}

/** Days off that stand directly before (`step` -1) or after the day, as far as dates are moved. */
function daysOffBeside(day: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): number {
  let days = 0;
  while (days < farthestMoveDays && !isWorkingDay(addDays(day, step * (days + 1)), calendar)) days++;
  return days;
}

export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The nominal days that can be due between `from` and `to`: the days off on both sides move into that range. */
export function nominalRange(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): DayRange {
  return {
    from: addDays(from, -daysOffBeside(from, -1, calendar)),
    to: addDays(to, daysOffBeside(to, 1, calendar))
  };
}

export interface EffectiveDue {
  readonly due: CalendarDate;
  /** Name of the holiday, or empty for a weekly day off, when the rule skips the day; `null` otherwise. */
  readonly skippedFor: string | null;
}

/** When an occurrence of that nominal day is due. */
export function dueOf(
  nominal: CalendarDate,
  policy: NonWorkingDayPolicy,
  calendar: WorkingCalendar
): EffectiveDue {
  if (policy === 'keep' || isWorkingDay(nominal, calendar)) return { due: nominal, skippedFor: null };
  if (policy === 'skip') return { due: nominal, skippedFor: calendar.holidays.get(nominal) ?? '' };
  return { due: nearestWorkingDay(nominal, policy === 'after' ? 1 : -1, calendar), skippedFor: null };
}
