import { daysBetween, type CalendarDate } from '../../dates/calendarDate';
import type { Gap } from '../FeedbackRepository';

/** How often people looked for it in vain. */
export function timesAsked({ foundNothing, didNotHelp }: Gap): number {
  return foundNothing + didNotHelp;
}

/** Days since it was last asked; `null` when that is not known. */
export function gapAge({ lastOn }: Gap, today: CalendarDate): number | null {
  return lastOn === null ? null : Math.max(0, daysBetween(lastOn, today));
}

/** Most asked first; of those asked as often, what was asked last. */
function compareGaps(a: Gap, b: Gap): number {
  const [lastA, lastB] = [a.lastOn ?? '', b.lastOn ?? ''];
  return timesAsked(b) - timesAsked(a) || (lastA > lastB ? -1 : Number(lastA < lastB)) || a.id - b.id;
}

export interface GapList {
  /** Nobody works on it. */
  readonly open: readonly Gap[];
  /** Somebody writes an entry. */
  readonly claimed: readonly Gap[];
  /** Answered, or put aside. */
  readonly done: readonly Gap[];
}

/** The gaps by what becomes of them. */
export function gapList(gaps: Iterable<Gap>): GapList {
  const sorted = Array.from(gaps).sort(compareGaps);
  return {
    open: sorted.filter(({ state }) => state === 'Open'),
    claimed: sorted.filter(({ state }) => state === 'Claimed'),
    done: sorted.filter(({ state }) => state === 'Closed' || state === 'Dismissed')
  };
}

/** What a person can do with a gap. `takeOver`: somebody else claimed it. `release`: gives it back. */
export type GapStep = 'claim' | 'takeOver' | 'release' | 'close' | 'dismiss';

/** The steps from open to claimed to closed, or to dismissed. A closed one opens again by itself when people still look in vain. */
export function gapSteps({ state, claimedBy }: Gap, me: number): readonly GapStep[] {
  if (state === 'Open') return ['claim', 'close', 'dismiss'];
  if (state !== 'Claimed') return [];
  return claimedBy?.id === me ? ['release', 'close', 'dismiss'] : ['takeOver', 'close', 'dismiss'];
}
