import { dueOf, nominalRange } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import { dayEntries } from '../tasks/recent';
import type { Task } from '../tasks/task';
import { nominalDates } from './nominalDates';
import { outstandingDays } from './outstandingDays';
import { formatRule, parseRule } from './rrule';
import { onceOnly, type RecurrenceRule, type Schedule, type ScheduleSegment } from './rule';

const pausedWord = 'PAUSED';

function parseSegment(line: string): ScheduleSegment | undefined {
  const [, day, rest] = /^(?:FROM\s+)?(\d{4}-\d{2}-\d{2})[\s:]+(.+)$/i.exec(line.trim()) ?? [];
  const from = day === undefined ? undefined : parseCalendarDate(day);
  if (rest !== undefined && from) {
    if (rest.trim().toUpperCase() === pausedWord) return { from, rule: 'paused' };
    const rule = parseRule(rest, from);
    return rule && { from, rule };
  }
  // A rule alone holds from its own start.
  const rule = parseRule(line.trim());
  return rule && { from: rule.start, rule };
}

/** Reads the schedule column: a line a segment. Lines need not be in order; blank ones are passed over. */
export function parseSchedule(text: string | null): Schedule {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim());
  const segments: ScheduleSegment[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const segment = parseSegment(line);
    const isDouble = segments.some(({ from }) => from === segment?.from);
    if (!segment || isDouble) return { kind: 'unreadable', text: text ?? '', line: index + 1 };
    segments.push(segment);
  }
  if (segments.length === 0) return onceOnly;
  return { kind: 'recurring', segments: segments.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** What goes into the schedule column; `null` for a task that is done once. */
export function formatSchedule(schedule: Schedule): string | null {
  if (schedule.kind === 'once') return null;
  if (schedule.kind === 'unreadable') return schedule.text;
  return schedule.segments
    .map(({ from, rule }) => `${from} ${rule === 'paused' ? pausedWord : formatRule(rule)}`)
    .join('\n');
}

/**
 * The schedule with another rule, or a pause, from `from` on. What holds before that day stays as it was; whatever was
 * planned for later gives way.
 */
export function changeSchedule(
  schedule: Schedule,
  next: RecurrenceRule | 'paused',
  from: CalendarDate
): Schedule {
  const before = schedule.kind === 'recurring' ? schedule.segments : [];
  const kept = before.filter((segment) => segment.from < from);
  return { kind: 'recurring', segments: [...kept, { from, rule: next }] };
}

/**
 * The first day from which a new rule may hold: never before today, nor before an occurrence that was acted on, nor before
 * one that a day off brought forward into the past.
 */
export function earliestChange(
  task: Pick<Task, 'schedule' | 'recent'>,
  today: CalendarDate,
  calendar: WorkingCalendar
): CalendarDate {
  const yesterday = addDays(today, -1);
  const { to } = nominalRange(yesterday, yesterday, calendar);
  const broughtForward = [
    ...nominalDates(task.schedule, today, to),
    ...outstandingDays(task, calendar)
  ].filter((day) => {
    const rule = ruleOn(task.schedule, day);
    return rule !== undefined && rule !== 'paused' && dueOf(day, rule.onNonWorkingDay, calendar).due < today;
  });
  const newest = [...dayEntries(task).map(({ day }) => day), ...broughtForward].sort().at(-1);
  return newest !== undefined && newest >= today ? addDays(newest, 1) : today;
}

/** What holds on that day; `undefined` before the first rule, and for tasks without a readable schedule. */
export function ruleOn(schedule: Schedule, day: CalendarDate): RecurrenceRule | 'paused' | undefined {
  if (schedule.kind !== 'recurring') return undefined;
  return schedule.segments.filter(({ from }) => from <= day).at(-1)?.rule;
}
