import type { IconName } from '../../../../ui/icons/Icon';
import type { RecordDeed } from './possibleDeeds';

type Key = keyof ITrainingWebPartStrings;

interface DeedWords {
  readonly command: Key;
  readonly icon: IconName;
  /** What is said when it did not work. */
  readonly failed: Key;
}

export const deedWords: Readonly<Record<RecordDeed, DeedWords>> = {
  declare: { command: 'DeclareSubmit', icon: 'check', failed: 'RecordNotDeclared' },
  confirm: { command: 'RecordConfirm', icon: 'check', failed: 'RecordNotConfirmed' },
  sendBack: { command: 'RecordSendBack', icon: 'undo', failed: 'RecordNotSentBack' },
  takeBack: { command: 'RecordTakeBack', icon: 'undo', failed: 'RecordNotTakenBack' },
  move: { command: 'RecordMove', icon: 'calendar', failed: 'RecordNotMoved' },
  withdraw: { command: 'RecordWithdraw', icon: 'skip', failed: 'RecordNotWithdrawn' },
  restore: { command: 'RecordRestore', icon: 'undo', failed: 'RecordNotRestored' },
  reopen: { command: 'RecordReopen', icon: 'refresh', failed: 'RecordNotReopened' }
};
