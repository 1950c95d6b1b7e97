import type { ToldState } from '../../../../domain/updates/communication';
import type { UpdatesWords } from '../../words/UpdatesWords';
import type { FactProps } from './Fact';

export type ToldLine = Pick<FactProps, 'icon' | 'tone'> & { readonly text: string };

function whenTold(
  { strings }: UpdatesWords,
  { kind, outdated }: Extract<ToldState, { readonly outdated: boolean }>
): ToldLine {
  if (outdated) return { icon: 'recurring', text: strings.FeedToldEarlier };
  if (kind === 'late') return { icon: 'warning', text: strings.FeedToldLate };
  return { icon: 'check', text: kind === 'inTime' ? strings.FeedToldInTime : strings.FeedTold };
}

/** In a few words whether users were told of a change. */
export function toldLine(words: UpdatesWords, state: ToldState): ToldLine {
  const { strings, plural } = words;
  if (state.kind === 'notNeeded') return { icon: 'skip', text: strings.FeedToldNotNeeded };
  if (state.kind !== 'notYet') return whenTold(words, state);
  if (state.daysLeft === null) return { icon: 'circle', text: strings.FeedToldNot };
  return state.daysLeft < 1
    ? { icon: 'warning', tone: 'urgent', text: strings.FeedToldTooLate }
    : { icon: 'clock', text: plural('FeedToldNotLeft', state.daysLeft) };
}
