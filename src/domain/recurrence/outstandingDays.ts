import { dueOf } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, addMonths, type CalendarDate } from '../dates/calendarDate';
import { dayEntries, type DayEntry } from '../tasks/recent';
import type { Task } from '../tasks/task';
import type { Pattern, RecurrenceRule } from './rule';

/** Days off that a rule skips one after the other, before the search for another day gives up. */
const mostSkipped = 60;

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

export function isFromCompletion(rule: RecurrenceRule | 'paused' | undefined): rule is RecurrenceRule {
  return rule !== undefined && rule !== 'paused' && rule.base === 'completion';
}

function afterCompletion(on: CalendarDate, pattern: Pattern): CalendarDate {
  if (pattern.kind === 'daily') return addDays(on, pattern.every);
  if (pattern.kind === 'weekly') return addDays(on, pattern.every * 7);
  return addMonths(on, pattern.every);
}

/** A rule that counts from completion, since when it holds, and since when such rules have held without a break. */
interface Segment {
  readonly rule: RecurrenceRule;
  readonly from: CalendarDate;
  readonly runFrom: CalendarDate;
}

/**
 * The completion that the rule counts from: the one of the newest day. What was done about older rules after this one began
 * does not count, nor what was over before the rule's own start: a new start is a wish.
 */
function countedFrom({ rule, runFrom }: Segment, known: readonly DayEntry[]): CalendarDate | undefined {
  const counted = known.find(({ state, day, on }) => {
    const settledOn = on ?? day;
    const isOfRun = day >= runFrom || settledOn < runFrom;
    return state !== 'open' && isOfRun && (day >= rule.start || settledOn >= rule.start);
  });
  return counted && (counted.on ?? counted.day);
}

function nextDay(segment: Segment, known: readonly DayEntry[], calendar: WorkingCalendar): CalendarDate {
  const { rule, from } = segment;
  const [newest] = known;
  const afterNewest = newest ? addDays(newest.day, 1) : from;
  const on = countedFrom(segment, known);
  const earliest = later(later(from, rule.start), afterNewest);
  let day = on === undefined ? earliest : later(earliest, afterCompletion(on, rule.pattern));
  // A day off that the rule skips makes the wait one interval longer.
  for (let tries = 0; tries < mostSkipped; tries++) {
    if (dueOf(day, rule.onNonWorkingDay, calendar).skippedFor === null) break;
    day = afterCompletion(day, rule.pattern);
  }
  return day;
}

/**
 * The days that are outstanding by rules that count from completion. Rules that follow each other, pauses between them or
 * not, have one in common: it stays until somebody does it. A rule by the calendar in between makes an end of that.
 *
 * `horizon`: the oldest day of which `recent` still knows what became of it.
 */
export function outstandingDays(
  task: Pick<Task, 'schedule' | 'recent'>,
  calendar: WorkingCalendar,
  horizon?: CalendarDate
): readonly CalendarDate[] {
  const segments = task.schedule.kind === 'recurring' ? task.schedule.segments : [];
  const days: CalendarDate[] = [];
  let runFrom: CalendarDate | undefined;
  let isWaiting = false;
  for (const [index, { from, rule }] of segments.entries()) {
    if (rule === 'paused') continue;
    if (!isFromCompletion(rule)) {
      runFrom = undefined;
      isWaiting = false;
      continue;
    }
    runFrom ??= from;
    if (isWaiting) continue;
    const end = segments[index + 1]?.from;
    const known = dayEntries(task).filter(({ day }) => end === undefined || day < end);
    // What was moved or reopened is outstanding itself.
    isWaiting = known.some(({ day, state }) => day >= from && state === 'open');
    if (isWaiting) continue;
    const day = nextDay({ rule, from, runFrom }, known, calendar);
    const isNamed = (end === undefined || day < end) && (rule.end === null || day <= rule.end);
    if (!isNamed || (horizon !== undefined && day < horizon)) continue;
    days.push(day);
    isWaiting = true;
  }
  return days;
}
