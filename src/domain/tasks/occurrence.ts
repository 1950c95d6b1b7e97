import type { CalendarDate } from '../dates/calendarDate';

/**
 * How an occurrence stands, seen from today in the site's time zone.
 *
 * - `upcoming` due later; `due` due today; `late` its day has passed and nothing newer is due
 * - `waiting` done, and a second person has not signed it off yet
 * - `done` in time; `doneLate` after its day; `skipped` left out with a reason, or by the rule on a day off
 * - `missed` not done when the next one fell due. It can still be done (late) or explained (skipped)
 */
export type OccurrenceState =
  'upcoming' | 'due' | 'late' | 'waiting' | 'done' | 'doneLate' | 'skipped' | 'missed';

/** What identifies one time that a task has to be done, and what writing about it needs. */
export interface OccurrenceRef {
  /**
   * Its name within the task: the day that the rule names (`2026-03-31`, whatever day it is moved to), `round 2` for a
   * task that is done once, `expiry 2026-05-01` for a renewal.
   */
  readonly period: string;
  /** 1, and one more each time that it was reopened: part of the log's unique key. */
  readonly round: number;
  /** The day on which it is due, after holidays and moves; `null` for a task without a date. */
  readonly due: CalendarDate | null;
}

/** One time that a task has to be done. */
export interface Occurrence extends OccurrenceRef {
  readonly taskId: number;
  readonly state: OccurrenceState;
  /** The first due date that was missed, when its date was moved after that. */
  readonly lateSince: CalendarDate | null;
  /** The day on which it was done, skipped or handed in for sign-off. */
  readonly settledOn: CalendarDate | null;
  /** Site user id of who did it; `null` while nobody has, and for days that the rule skips. */
  readonly settledBy: number | null;
  /** Name of the holiday for which the rule skips it; empty for a weekly day off; `null` otherwise. */
  readonly skippedFor: string | null;
}

/**
 * What the task's row remembers of an occurrence that somebody acted on. The log is the truth; this copy is what the
 * first view reads, so that its size does not grow with the log.
 */
export interface RecentEntry {
  readonly period: string;
  readonly round: number;
  /** `open`: moved or reopened, and not settled now. */
  readonly state: 'done' | 'waiting' | 'skipped' | 'open';
  readonly due: CalendarDate | null;
  readonly lateSince: CalendarDate | null;
  readonly on: CalendarDate | null;
  readonly by: number | null;
}

/** So many settled entries are kept in the task: a strip of twelve periods, and some done ahead of time. */
export const mostRecentEntries = 16;

/** So many are kept that wait for somebody, whatever was settled since: nothing newer may push them out. */
export const mostOpenEntries = 32;
