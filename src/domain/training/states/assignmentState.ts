import type { CalendarDate } from '../../dates/calendarDate';
import type { Assignment, Done } from '../assignment';
import type { CourseVersion } from '../course';

/** Why something that was done is open again. `reopened`: somebody decided so. */
export type Again = 'newVersion' | 'ended' | 'reopened';

/**
 * How an assignment stands on a day.
 *
 * - `upcoming`, `due` (today), `late` it has to be learned; `again` when it was done before
 * - `waiting` the learner has declared it, and a mentor has to confirm it
 * - `done`, `doneLate` it counts
 * - `ended` what was done counted until its last day; `renew` it was done in a version that counts no longer
 * - `withdrawn` the person need not do it
 */
export type AssignmentState =
  | { readonly kind: 'upcoming'; readonly due: CalendarDate | null; readonly again: Again | null }
  | { readonly kind: 'due'; readonly due: CalendarDate; readonly again: Again | null }
  /** `since`: the day that was missed first. */
  | { readonly kind: 'late'; readonly since: CalendarDate; readonly again: Again | null }
  | { readonly kind: 'waiting'; readonly done: Done }
  | { readonly kind: 'done' | 'doneLate'; readonly done: Done }
  | { readonly kind: 'ended'; readonly done: Done }
  | {
      readonly kind: 'renew';
      readonly done: Done;
      readonly by: CalendarDate | null;
      readonly isLate: boolean;
    }
  | { readonly kind: 'withdrawn' };

type Standing = Pick<Assignment, 'status' | 'due' | 'lateSince' | 'done'>;
type Counting = Pick<CourseVersion, 'countsFrom' | 'renewBy'>;

function isEnded({ until }: Done, today: CalendarDate): boolean {
  return until !== null && until < today;
}

function againOf(done: Done | null, course: Counting, today: CalendarDate): Again | null {
  if (!done) return null;
  if (done.version < course.countsFrom) return 'newVersion';
  return isEnded(done, today) ? 'ended' : 'reopened';
}

function openState(
  { due, lateSince, done }: Standing,
  course: Counting,
  today: CalendarDate
): AssignmentState {
  const again = againOf(done, course, today);
  const missed = lateSince ?? (due !== null && due < today ? due : null);
  if (missed !== null) return { kind: 'late', since: missed, again };
  return due === today ? { kind: 'due', due, again } : { kind: 'upcoming', due, again };
}

function doneState(
  { due, lateSince }: Standing,
  done: Done,
  course: Counting,
  today: CalendarDate
): AssignmentState {
  if (done.version < course.countsFrom) {
    const { renewBy } = course;
    return { kind: 'renew', done, by: renewBy, isLate: renewBy !== null && renewBy < today };
  }
  if (isEnded(done, today)) return { kind: 'ended', done };
  const deadline = lateSince ?? due;
  return { kind: deadline !== null && done.on > deadline ? 'doneLate' : 'done', done };
}

/**
 * How the latest round of somebody's course stands. Earlier rounds are history (`pastState`). `course`: as it is now; what is open
 * counts for the version that is new.
 */
export function assignmentState(row: Standing, course: Counting, today: CalendarDate): AssignmentState {
  if (row.status === 'Withdrawn') return { kind: 'withdrawn' };
  if (row.status === 'Done' && row.done) return doneState(row, row.done, course, today);
  if (row.status === 'Waiting' && row.done) return { kind: 'waiting', done: row.done };
  return openState(row, course, today);
}

/** Nothing has to be renewed in a round after which another was assigned. */
export function pastState(row: Standing, today: CalendarDate): AssignmentState {
  const done = row.done && { ...row.done, until: null };
  return assignmentState({ ...row, done }, { countsFrom: 0, renewBy: null }, today);
}
