import { dueOf } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../dates/calendarDate';
import { nextRuleDate } from './nominalDates';
import type { RecurrenceRule } from './rule';

/** Days that are skipped one after the other, before the search gives up: more than a closing at the end of the year. */
const mostSkipped = 60;

/** The first `count` due dates of the rule on or after `from`. A rule that counts from completion has only its first. */
export function upcomingDates(
  rule: RecurrenceRule,
  calendar: WorkingCalendar,
  from: CalendarDate,
  count: number
): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  const most = rule.base === 'completion' ? 1 : count;
  let day = rule.base === 'completion' ? firstOf(rule, from) : nextRuleDate(rule, from);
  for (let tries = 0; day !== undefined && dates.length < most && tries < most + mostSkipped; tries++) {
    const { due, skippedFor } = dueOf(day, rule.onNonWorkingDay, calendar);
    if (skippedFor === null) dates.push(due);
    day = nextRuleDate(rule, addDays(day, 1));
  }
  return dates;
}

function firstOf({ start, end }: RecurrenceRule, from: CalendarDate): CalendarDate | undefined {
  const first = start > from ? start : from;
  return end !== null && first > end ? undefined : first;
}
