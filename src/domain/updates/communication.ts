import { daysBetween, type CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import type { Impact } from './decision';
import type { Ratio } from './ratio';

/** Whom the team tells about a change. */
export const audiences = ['users', 'helpDesk', 'managers'] as const;

export type Audience = (typeof audiences)[number];

export const channels = ['teams', 'mail', 'intranet', 'meeting', 'other'] as const;

export type Channel = (typeof channels)[number];

interface Entry {
  readonly audience: Audience;
  readonly by: Person;
  readonly on: CalendarDate;
  /** The revision of the notice at that time. */
  readonly revision: number;
}

/** What was told to whom about a notice; or that nothing has to be told, and why. */
export type Communication =
  | (Entry & {
      readonly kind: 'told';
      readonly channel: Channel;
      readonly text: string;
      readonly link: string | null;
    })
  | (Entry & { readonly kind: 'noneNeeded'; readonly reason: string });

/** When a change reaches people, as well as we know: the day that the team set, or the last day to act. */
export interface RollOut {
  readonly day: CalendarDate;
  readonly basis: 'rollOut' | 'actBy';
}

export interface Announced {
  /** Set by the team, when the notice or a test shows it. */
  readonly rollsOutOn: CalendarDate | null;
  readonly actBy: CalendarDate | null;
  readonly revision: number;
  readonly userImpact: Impact | null;
}

export function rollOutOf({ rollsOutOn, actBy }: Pick<Announced, 'rollsOutOn' | 'actBy'>): RollOut | null {
  if (rollsOutOn !== null) return { day: rollsOutOn, basis: 'rollOut' };
  return actBy === null ? null : { day: actBy, basis: 'actBy' };
}

/**
 * Whether an audience was told before the change rolls out.
 *
 * - `inTime` before that day; `late` on that day or after it; `told` when the day is not known
 * - `notYet` with the days that are left; less than 1 is too late
 * - `notNeeded` somebody said so, or rated the users' impact as none
 *
 * `outdated`: the notice changed in what matters since people were told.
 */
export type ToldState =
  | {
      readonly kind: 'inTime' | 'late' | 'told';
      readonly on: CalendarDate;
      readonly outdated: boolean;
      readonly rollOut: RollOut | null;
    }
  | { readonly kind: 'notYet'; readonly daysLeft: number | null; readonly rollOut: RollOut | null }
  | { readonly kind: 'notNeeded'; readonly because: string | 'noUserImpact' };

function firstDay(days: readonly CalendarDate[]): CalendarDate | undefined {
  return [...days].sort()[0];
}

function toldOn(day: CalendarDate, rollOut: RollOut | null): 'inTime' | 'late' | 'told' {
  if (!rollOut) return 'told';
  return day < rollOut.day ? 'inTime' : 'late';
}

export function toldState(
  audience: Audience,
  notice: Announced,
  communications: readonly Communication[],
  today: CalendarDate
): ToldState {
  const own = communications.filter((entry) => entry.audience === audience);
  const told = own.filter((entry) => entry.kind === 'told');
  const rollOut = rollOutOf(notice);
  const first = firstDay(told.map((entry) => entry.on));
  if (first !== undefined) {
    const outdated = told.every((entry) => entry.revision < notice.revision);
    return { kind: toldOn(first, rollOut), on: first, outdated, rollOut };
  }
  // "None needed" was said of a text; a new one has to be looked at again.
  const none = own.find((entry) => entry.kind === 'noneNeeded' && entry.revision >= notice.revision);
  if (none?.kind === 'noneNeeded') return { kind: 'notNeeded', because: none.reason };
  if (audience === 'users' && notice.userImpact === 'none')
    return { kind: 'notNeeded', because: 'noUserImpact' };
  return { kind: 'notYet', daysLeft: rollOut ? daysBetween(today, rollOut.day) : null, rollOut };
}

function isDecided(state: ToldState): boolean {
  if (state.kind === 'notYet') return state.daysLeft !== null && state.daysLeft < 1;
  return state.kind === 'inTime' || state.kind === 'late';
}

/** How often people were told in time, of the changes that needed it and whose day has come or who were told. */
export function toldInTime(states: readonly ToldState[]): Ratio {
  const decided = states.filter(isDecided);
  return { count: decided.filter((state) => state.kind === 'inTime').length, of: decided.length };
}

/** What keeps "none needed" from being recorded: it needs a reason. */
export function isReasonMissing(reason: string): boolean {
  return reason.trim() === '';
}
