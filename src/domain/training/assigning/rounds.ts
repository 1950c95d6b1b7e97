import { addDays, addMonths, type CalendarDate } from '../../dates/calendarDate';
import type { Assignment } from '../assignment';
import type { Course, Repeat } from '../course';
import { latestRound } from './latestRound';

/** Days before a round is due on which it can be assigned, and people see it coming. */
const roundLead = 30;

/** One round of a course. */
export interface Round {
  /** `once`, `2026-06` or `round 2`: part of the unique key, so it does not depend on who asks. */
  readonly key: string;
  /** When the rule says it is due; `null`: when the assignment says so. */
  readonly due: CalendarDate | null;
}

type Repeated = Pick<Course, 'repeat'>;
type Together = Extract<Repeat, { kind: 'together' }>;

/** The so manieth round for everybody; each is counted from the first, so that the end of a month does not wander. */
function togetherDue(from: CalendarDate, every: number, index: number): CalendarDate {
  return addMonths(from, index * every);
}

/** The first of the common rounds that is due on the day or later; `shift` -1: the one before it. */
function commonRound({ from, every }: Together, day: CalendarDate, shift: 0 | -1 = 0): Round | undefined {
  const index = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  let count = Math.max(0, Math.floor((index(day) - index(from)) / every));
  while (togetherDue(from, every, count) < day) count += 1;
  if (count + shift < 0) return undefined;
  const due = togetherDue(from, every, count + shift);
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
  const latest = latestRound(own);
  if (repeat === null) return { key: latest?.round ?? 'once', due: null };
  if (repeat.kind === 'together') return commonRound(repeat, today) ?? { key: 'once', due: null };
  if (!latest) return { key: personalRound(1), due: null };
  if (latest.status !== 'Done' || !latest.done) return { key: latest.round, due: null };
  return { key: personalRound(roundsBegun(own) + 1), due: addMonths(latest.done.on, repeat.every) };
}

/** The common round before the day, when somebody's latest one is earlier: nobody has assigned it, and it is missing. */
function forgottenRound(repeat: Repeat, latest: Own, today: CalendarDate): Round | undefined {
  const round = repeat.kind === 'together' ? commonRound(repeat, today, -1) : undefined;
  return round && /^\d{4}-\d{2}$/.test(latest.round) && latest.round < round.key ? round : undefined;
}

/**
 * The next round of somebody who has had the course, once it is close or was forgotten: `undefined` when it is not, when they have
 * it already, or when nobody assigned the course to them.
 */
export function nextRound({ repeat }: Repeated, own: readonly Own[], today: CalendarDate): Round | undefined {
  const latest = latestRound(own);
  if (!latest || latest.status === 'Withdrawn' || repeat === null) return undefined;
  const round = forgottenRound(repeat, latest, today) ?? roundToAssign({ repeat }, own, today);
  const isClose = round.due !== null && round.due <= addDays(today, roundLead);
  return isClose && own.every(({ round: key }) => key !== round.key) ? round : undefined;
}
