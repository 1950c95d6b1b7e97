import type { CalendarDate } from '../../dates/calendarDate';
import type { Gap } from '../FeedbackRepository';

/** What one more search in vain changes of a gap. */
export type CountedGap = Pick<Gap, 'foundNothing' | 'didNotHelp' | 'lastOn' | 'state'>;

/**
 * The gap after one more search in vain. One that was closed is open again: what answers it is not found. Searches of the day on
 * which it was closed do not count for that, because pages that are open do not know the new entry yet.
 */
export function gapAfterSearch(
  gap: Gap,
  outcome: 'foundNothing' | 'didNotHelp',
  { changedOn, today }: { readonly changedOn: CalendarDate; readonly today: CalendarDate }
): CountedGap {
  const { foundNothing, didNotHelp, state } = gap;
  return {
    foundNothing,
    didNotHelp,
    [outcome]: gap[outcome] + 1,
    lastOn: today,
    state: state === 'Closed' && changedOn < today ? 'Open' : state
  };
}

/** Whether nobody has decided on the gap between the two: counting is no decision. */
export function isSameGap(seen: Gap, now: Gap): boolean {
  return seen.state === now.state && seen.entry === now.entry && seen.claimedBy?.id === now.claimedBy?.id;
}
