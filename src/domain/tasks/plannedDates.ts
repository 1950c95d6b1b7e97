import { dueOf } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../dates/calendarDate';
import { outstandingDays } from '../recurrence/outstandingDays';
import { ruleOn } from '../recurrence/schedule';
import { rememberedFrom } from './recent';
import { nextNominal } from './recurringOccurrences';
import type { Task } from './task';

/** A time that a schedule plans, before anybody has done anything about it. */
export interface PlannedDate {
  /** The day that the rule names. */
  readonly nominal: CalendarDate;
  /** The day on which it is due, after days off. */
  readonly due: CalendarDate;
  /** Name of the holiday for which it is left out, or empty for a weekly day off; `null` when it is not. */
  readonly skippedFor: string | null;
}

/**
 * What the schedule plans from `from` on: no more than `count` dates, ascending. Rules that count from completion plan one:
 * when the one after it is due depends on what people do.
 */
export function plannedDates(
  task: Pick<Task, 'schedule' | 'recent'>,
  calendar: WorkingCalendar,
  from: CalendarDate,
  count: number
): readonly PlannedDate[] {
  const planned = (nominal: CalendarDate): PlannedDate => {
    const rule = ruleOn(task.schedule, nominal);
    const policy = rule === undefined || rule === 'paused' ? 'keep' : rule.onNonWorkingDay;
    return { nominal, ...dueOf(nominal, policy, calendar) };
  };
  const days: CalendarDate[] = [];
  let day = nextNominal(task.schedule, from);
  while (day !== undefined && days.length < count) {
    days.push(day);
    day = nextNominal(task.schedule, addDays(day, 1));
  }
  const outstanding = outstandingDays(task, calendar, rememberedFrom(task));
  return [...new Set([...days, ...outstanding])].sort().slice(0, count).map(planned);
}
