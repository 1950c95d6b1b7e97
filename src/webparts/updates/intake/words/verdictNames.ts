import type { IntakeVerdict } from '../../../../domain/updates/planIntake';
import type { IconName } from '../../../../ui/icons/Icon';

type Strings = IUpdatesWebPartStrings;

/** What wants to be looked at first. */
export const verdicts: readonly IntakeVerdict[] = [
  'notTaken',
  'new',
  'changed',
  'unchanged',
  'older',
  'doubled'
];

const looks: Readonly<Record<IntakeVerdict, { readonly key: keyof Strings; readonly icon: IconName }>> = {
  new: { key: 'IntakeVerdictNew', icon: 'add' },
  changed: { key: 'IntakeVerdictChanged', icon: 'edit' },
  unchanged: { key: 'IntakeVerdictUnchanged', icon: 'check' },
  older: { key: 'IntakeVerdictOlder', icon: 'clock' },
  doubled: { key: 'IntakeVerdictDoubled', icon: 'list' },
  notTaken: { key: 'IntakeVerdictNotTaken', icon: 'error' }
};

export function verdictName(strings: Strings, verdict: IntakeVerdict): string {
  return strings[looks[verdict].key];
}

export function verdictIcon(verdict: IntakeVerdict): IconName {
  return looks[verdict].icon;
}
