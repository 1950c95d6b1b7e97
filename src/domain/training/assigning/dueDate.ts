import type { WorkingCalendar } from '../../calendar/workingCalendar';
import { dueOf } from '../../calendar/dayOff';
import { addDays, type CalendarDate } from '../../dates/calendarDate';
import { addWorkingDays } from '../../updates/workingDays';

/**
 * By when something that is assigned has to be learned.
 *
 * - `on` a day, whatever day of the week it is
 * - `afterAssignment` so many working days after the day of assignment
 * - `afterStart` on the so manieth day in the team, 1 being the first; the next working day when that one is off
 * - `never` without a date
 */
export type DueRule =
  | { readonly kind: 'on'; readonly date: CalendarDate }
  | { readonly kind: 'afterAssignment'; readonly days: number }
  | { readonly kind: 'afterStart'; readonly day: number }
  | { readonly kind: 'never' };

export interface DueFacts {
  readonly assignedOn: CalendarDate;
  /** First day in the team; `null` when nobody has noted it. */
  readonly startedOn: CalendarDate | null;
}

/** The day of a plan that counts calendar days from the first one, on which people work. */
export function dayOfPlan(startedOn: CalendarDate, day: number, calendar: WorkingCalendar): CalendarDate {
  return dueOf(addDays(startedOn, day - 1), 'after', calendar).due;
}

/**
 * The due date; `null` without one. Who has no first day counts from the assignment, and nothing is due before the first working
 * day on which people can know of it.
 */
export function dueDate(rule: DueRule, facts: DueFacts, calendar: WorkingCalendar): CalendarDate | null {
  if (rule.kind === 'never') return null;
  if (rule.kind === 'on') return rule.date;
  if (rule.kind === 'afterAssignment') return addWorkingDays(facts.assignedOn, rule.days, calendar);
  const earliest = addWorkingDays(facts.assignedOn, 0, calendar);
  const due = dayOfPlan(facts.startedOn ?? facts.assignedOn, rule.day, calendar);
  return due < earliest ? earliest : due;
}
