import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import { nominalDates } from '../recurrence/nominalDates';
import { formatRule } from '../recurrence/rrule';
import type { RecurrenceRule, Schedule, ScheduleSegment } from '../recurrence/rule';
import { parseSchedule } from '../recurrence/schedule';

/** Stands in for a start that the file does not name, where the day of the import must not matter. */
const anyStart = calendarDate('2026-01-01');

/** The schedule in a cell: as it is stored, or a rule alone, which then starts on `start`. */
export function scheduleIn(text: string, start: CalendarDate = anyStart): Schedule {
  const schedule = parseSchedule(text);
  return schedule.kind === 'unreadable' ? parseSchedule(`${start} ${text.trim()}`) : schedule;
}

function lastRule(segments: readonly ScheduleSegment[]): RecurrenceRule | undefined {
  return segments.flatMap(({ rule }) => (rule === 'paused' ? [] : [rule])).at(-1);
}

/** The rule that goes on, without the day on which it began: two sites begin on different days. */
export function ruleIdentity(schedule: Schedule): string {
  if (schedule.kind === 'once') return '';
  if (schedule.kind === 'unreadable') return schedule.text;
  const rule = lastRule(schedule.segments);
  return rule ? formatRule(rule).replace(/^DTSTART=[^;]*;/, '') : '';
}

/** Whether two schedules ask for the same from now on, whenever they began. */
export function isSameSchedule(a: Schedule, b: Schedule): boolean {
  const isPaused = (schedule: Schedule): boolean =>
    schedule.kind === 'recurring' && schedule.segments.at(-1)?.rule === 'paused';
  return a.kind === b.kind && ruleIdentity(a) === ruleIdentity(b) && isPaused(a) === isPaused(b);
}

/** The latest day before `today` that the rule does not name, so that a rule for that day alone asks for nothing. */
function quietDay(rule: RecurrenceRule, today: CalendarDate): CalendarDate {
  const days = [1, 2, 3, 4, 5, 6, 7].map((before) => addDays(today, -before));
  const named = (day: CalendarDate): boolean =>
    nominalDates({ kind: 'recurring', segments: [{ from: day, rule }] }, day, day).length > 0;
  return days.find((day) => !named(day)) ?? addDays(today, -1);
}

/** A pause with the rule that it interrupts, which is needed to go on after it. */
function pauseAfter(rule: RecurrenceRule | undefined, today: CalendarDate): readonly ScheduleSegment[] {
  if (!rule) return [{ from: today, rule: 'paused' }];
  const quiet = quietDay(rule, today);
  return [
    { from: quiet, rule },
    { from: addDays(quiet, 1), rule: 'paused' }
  ];
}

/**
 * The schedule for a task that is new on this site: what held before today was kept somewhere else, and would only show
 * as missed here.
 */
export function startingToday(schedule: Schedule, today: CalendarDate): Schedule {
  if (schedule.kind !== 'recurring') return schedule;
  const past = schedule.segments.filter(({ from }) => from <= today);
  const later = schedule.segments.filter(({ from }) => from > today);
  const current = past.at(-1)?.rule;
  if (current === undefined) return schedule;
  const now = current === 'paused' ? pauseAfter(lastRule(past), today) : [{ from: today, rule: current }];
  return { kind: 'recurring', segments: [...now, ...later] };
}
