import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { gapAge } from '../../../domain/faq/feedback/gapList';
import { fill } from '../../../ui/words/fill';
import type { FaqWords } from '../words/FaqWords';

/** "12 searches found nothing and 3 did not help." */
export function countWords({ plural, formats }: FaqWords, { foundNothing, didNotHelp }: Gap): string {
  return formats.list([
    ...(foundNothing > 0 ? [plural('GapsFoundNothing', foundNothing)] : []),
    ...(didNotHelp > 0 ? [plural('GapsDidNotHelp', didNotHelp)] : [])
  ]);
}

/** When it was asked last; `undefined` when that is not known. */
export function lastAskedWords({ strings, formats }: FaqWords, gap: Gap): string | undefined {
  const age = gapAge(gap, formats.today());
  return age === null ? undefined : fill(strings.GapsLastAsked, { when: formats.inDays(-age) });
}

/** Who works on it. */
export function claimWords({ strings }: FaqWords, { state, claimedBy }: Gap, me: number): string | undefined {
  if (state !== 'Claimed' || !claimedBy) return undefined;
  return claimedBy.id === me
    ? strings.GapsClaimedByMe
    : fill(strings.GapsClaimedBy, { name: claimedBy.name });
}
