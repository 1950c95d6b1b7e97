import { addDays, addMonths, type CalendarDate } from '../../dates/calendarDate';
import type { Assignment } from '../assignment';
import type { Course } from '../course';
import { latestRound } from './latestRound';

/** Days before a round is due on which it can be assigned, and people see it coming. */
export const roundLead = 30;

/** One round of a course. */
export interface Round {
  /** `once`, `2026-06` or `round 2`: part of the unique key, so it does not depend on who asks. */
  readonly key: string;
  /** When the rule says it is due; `null`: when the assignment says so. */
  readonly due: CalendarDate | null;
}

type Repeated = Pick<Course, 'repeat'>;

/** The so manieth round for everybody; each is counted from the first, so that the end of a month does not wander. */
function togetherDue(from: CalendarDate, every: number, index: number): CalendarDate {
  return addMonths(from, index * every);
}

/** The first of the common rounds that is due on the day or later. */
function togetherFrom(from: CalendarDate, every: number, day: CalendarDate): Round {
  const months =
    (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(day.slice(5, 7)) -
    Number(from.slice(5, 7));
  let index = Math.max(0, Math.floor(months / every));
  while (togetherDue(from, every, index) < day) index += 1;
  const due = togetherDue(from, every, index);
  return { key: due.slice(0, 7), due };
}

function personalRound(count: number): string {
  return `round ${count}`;
}

/** Of somebody's rounds of a course that each repeats for themselves: the highest number. */
function roundsBegun(own: readonly Pick<Assignment, 'round'>[]): number {
  return own.reduce((most, { round }) => {
    const number = /^round (\d+)$/.exec(round)?.[1];
    return Math.max(most, round === 'once' ? 1 : 0, Number(number ?? 0));
  }, 0);
}

type Own = Pick<Assignment, 'id' | 'round' | 'status' | 'done'>;

/**
 * The round that is assigned to somebody on a day. `own`: what they have of the course already. What is assigned twice gets the
 * same key twice, and is refused: only what is done makes room for the next round of those who repeat for themselves.
 */
export function roundToAssign({ repeat }: Repeated, own: readonly Own[], today: CalendarDate): Round {
  if (repeat === null) return { key: 'once', due: null };
  if (repeat.kind === 'together') return togetherFrom(repeat.from, repeat.every, today);
  const latest = latestRound(own);
  const begun = roundsBegun(own);
  if (!latest) return { key: personalRound(1), due: null };
  if (latest.status !== 'Done' || !latest.done) return { key: latest.round, due: null };
  return { key: personalRound(begun + 1), due: addMonths(latest.done.on, repeat.every) };
}

/**
 * The next round of somebody who has had the course, once it is close: `undefined` when it is not, when they have it already, or
 * when nobody assigned the course to them.
 */
export function nextRound(course: Repeated, own: readonly Own[], today: CalendarDate): Round | undefined {
  const latest = latestRound(own);
  if (!latest || latest.status === 'Withdrawn' || course.repeat === null) return undefined;
  const round = roundToAssign(course, own, today);
  const isClose = round.due !== null && round.due <= addDays(today, roundLead);
  return isClose && own.every(({ round: key }) => key !== round.key) ? round : undefined;
}
