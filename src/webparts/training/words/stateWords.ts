import type { AssignmentState } from '../../../domain/training/states/assignmentState';
import { fill } from '../../../ui/words/fill';
import type { IconName } from '../../../ui/icons/Icon';
import type { TrainingWords } from './TrainingWords';

/** How urgent a state looks; colours follow from it, and never speak alone. */
export type StateTone = 'late' | 'soon' | 'done' | 'waiting' | 'quiet';

/** A state in words: short for lists and cells, long with its day. */
export interface StateWords {
  readonly tone: StateTone;
  readonly icon: IconName;
  readonly short: string;
  readonly long: string;
}

/** How an assignment stands, in words. */
export function stateWords({ strings, formats }: TrainingWords, state: AssignmentState): StateWords {
  const dated = (text: string, date: string): string => fill(text, { date });
  const day = formats.date;
  switch (state.kind) {
    case 'upcoming':
      return {
        tone: 'quiet',
        icon: 'calendar',
        short: strings.StateUpcoming,
        long:
          state.due === null ? strings.StateNoDate : dated(strings.StateDueOn, formats.dayOfWeek(state.due))
      };
    case 'due':
      return { tone: 'soon', icon: 'calendar', short: strings.StateDue, long: strings.StateDueToday };
    case 'late':
      return {
        tone: 'late',
        icon: 'warning',
        short: strings.StateLate,
        long: dated(strings.StateLateSince, day(state.since))
      };
    case 'waiting':
      return {
        tone: 'waiting',
        icon: 'clock',
        short: strings.StateWaiting,
        long: dated(strings.StateWaitingSince, day(state.done.on))
      };
    case 'done':
      return doneWords(strings.StateDone, dated(strings.StateDoneOn, day(state.done.on)));
    case 'doneLate':
      return doneWords(strings.StateDone, dated(strings.StateDoneLateOn, day(state.done.on)));
    case 'ended':
      return {
        tone: 'late',
        icon: 'warning',
        short: strings.StateEnded,
        long: dated(strings.StateEndedOn, state.done.until === null ? '' : day(state.done.until))
      };
    case 'renew':
      return {
        tone: state.isLate ? 'late' : 'soon',
        icon: state.isLate ? 'warning' : 'refresh',
        short: strings.StateRenew,
        long: state.by === null ? strings.StateRenewAny : dated(strings.StateRenewBy, day(state.by))
      };
    case 'withdrawn':
      return {
        tone: 'quiet',
        icon: 'skip',
        short: strings.StateWithdrawn,
        long: strings.StateWithdrawnLong
      };
  }
}

function doneWords(short: string, long: string): StateWords {
  return { tone: 'done', icon: 'check', short, long };
}
