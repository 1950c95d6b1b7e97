import { daysBetween } from '../../../domain/dates/calendarDate';
import type { ReviewItem } from '../../../domain/faq/review/reviewQueue';
import { fill } from '../../../ui/words/fill';
import { doubtTitle } from '../words/doubtWords';
import type { FaqWords } from '../words/FaqWords';

/** Why somebody has to look at the entry, with the day. */
export function reasonWords(words: FaqWords, { state, doubt }: ReviewItem): string {
  const { strings, formats } = words;
  if (doubt) return doubtTitle(words, doubt);
  if (!('on' in state)) return strings.NeverVerified;
  const day = formats.date(state.on);
  if (state.kind === 'due') return fill(strings.QueueDue, { day });
  return fill(strings.QueueSoon, { day, days: formats.inDays(daysBetween(formats.today(), state.on)) });
}
