import type { ToldState } from '../../../../domain/updates/communication';
import type { UpdatesWords } from '../../words/UpdatesWords';

function whenTold(
  { strings }: UpdatesWords,
  { kind, outdated }: Extract<ToldState, { readonly outdated: boolean }>
): string {
  if (outdated) return strings.FeedToldEarlier;
  return { inTime: strings.FeedToldInTime, late: strings.FeedToldLate, told: strings.FeedTold }[kind];
}

/** In a few words whether users were told of a change. */
export function toldWords(words: UpdatesWords, state: ToldState): string {
  const { strings, plural } = words;
  if (state.kind === 'notNeeded') return strings.FeedToldNotNeeded;
  if (state.kind !== 'notYet') return whenTold(words, state);
  if (state.daysLeft === null) return strings.FeedToldNot;
  return state.daysLeft < 1 ? strings.FeedToldTooLate : plural('FeedToldNotLeft', state.daysLeft);
}
