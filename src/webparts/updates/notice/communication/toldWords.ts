import type { RollOut, ToldState } from '../../../../domain/updates/communication';
import type { IconName } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';

export interface ToldLook {
  readonly icon: IconName;
  readonly text: string;
  /** Somebody should do something about it. */
  readonly isPressing: boolean;
}

function notYet({ strings, plural }: UpdatesWords, daysLeft: number | null): ToldLook {
  if (daysLeft === null) return { icon: 'circle', text: strings.TellNotYetNoDay, isPressing: false };
  if (daysLeft < 1) return { icon: 'error', text: strings.TellNotYetTooLate, isPressing: true };
  return { icon: 'clock', text: plural('TellNotYet', daysLeft), isPressing: false };
}

/** Whether an audience was told, in words. */
export function toldLook(words: UpdatesWords, state: ToldState): ToldLook {
  const { strings, formats } = words;
  switch (state.kind) {
    case 'inTime':
      return {
        icon: 'check',
        text: fill(strings.TellInTime, { date: formats.date(state.on) }),
        isPressing: false
      };
    case 'late':
      return {
        icon: 'warning',
        text: fill(strings.TellLate, { date: formats.date(state.on) }),
        isPressing: true
      };
    case 'told':
      return {
        icon: 'check',
        text: fill(strings.TellTold, { date: formats.date(state.on) }),
        isPressing: false
      };
    case 'notYet':
      return notYet(words, state.daysLeft);
    case 'notNeeded':
      return {
        icon: 'skip',
        text:
          state.because === 'noUserImpact'
            ? strings.TellNoUserImpact
            : fill(strings.TellNotNeeded, { reason: state.because }),
        isPressing: false
      };
  }
}

/** Whether an audience was told what the notice says now, or need not be. */
export function isStillToTell(state: ToldState): boolean {
  return state.kind === 'notYet' || ('outdated' in state && state.outdated);
}

/** By which day "in time" is measured. */
export function measuredBy({ strings, formats }: UpdatesWords, rollOut: RollOut | null): string {
  if (!rollOut) return strings.TellMeasuredByNothing;
  const text = rollOut.basis === 'rollOut' ? strings.TellMeasuredByRollOut : strings.TellMeasuredByActBy;
  return fill(text, { date: formats.date(rollOut.day) });
}
