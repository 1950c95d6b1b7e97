import type { CalendarDate } from '../dates/calendarDate';

/** Days of the week as iCalendar (RFC 5545) names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof weekdays)[number];

/** Which one of a month: the first to fourth, or the last. */
export type Nth = 1 | 2 | 3 | 4 | -1;

/**
 * The days that a rule names.
 *
 * - `daily` every so many days; `weekly` on weekdays, every so many weeks (weeks begin on Monday)
 * - `monthly` by day of the month (31 is the last day of a shorter month) or by nth weekday, every so many months.
 *   Quarterly is every 3 months, yearly every 12
 */
export type Pattern =
  | { readonly kind: 'daily'; readonly every: number }
  | { readonly kind: 'weekly'; readonly every: number; readonly on: readonly Weekday[] }
  | { readonly kind: 'monthlyByDay'; readonly every: number; readonly day: number }
  | {
      readonly kind: 'monthlyByWeekday';
      readonly every: number;
      readonly nth: Nth;
      readonly weekday: Weekday;
    };

/**
 * What becomes of an occurrence whose day is a holiday or a weekly day off: it stays, moves to the working day before or
 * after, or counts as skipped. It never disappears.
 */
export type NonWorkingDayPolicy = 'keep' | 'before' | 'after' | 'skip';

/** When a task recurs. */
export interface RecurrenceRule {
  readonly pattern: Pattern;
  /** No occurrence before this day; intervals (every second week …) are counted from it. */
  readonly start: CalendarDate;
  /** No occurrence after this day; `null` goes on for ever. */
  readonly end: CalendarDate | null;
  /** `dueDate`: the calendar decides. `completion`: so long after the last completion, `pattern.every` from then on. */
  readonly base: 'dueDate' | 'completion';
  readonly onNonWorkingDay: NonWorkingDayPolicy;
}

/** A rule, or a pause, and the first day on which it holds. It holds until the next segment begins. */
export interface ScheduleSegment {
  readonly from: CalendarDate;
  readonly rule: RecurrenceRule | 'paused';
}

/**
 * When a task is due. `recurring` holds every rule that the task ever had, oldest first, so that a change never rewrites
 * the past. `unreadable`: somebody wrote something else into the list; nothing is computed, and the screen says so.
 */
export type Schedule =
  | { readonly kind: 'once' }
  | { readonly kind: 'recurring'; readonly segments: readonly ScheduleSegment[] }
  | { readonly kind: 'unreadable'; readonly text: string; readonly line: number };

export const onceOnly: Schedule = { kind: 'once' };
