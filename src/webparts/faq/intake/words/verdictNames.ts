import type { EntryVerdict } from '../../../../domain/faq/intake/planEntries';
import type { IconName } from '../../../../ui/icons/Icon';

type Strings = IFaqWebPartStrings;

/** What wants to be looked at first. */
export const verdicts: readonly EntryVerdict[] = ['notTaken', 'new', 'changed', 'alreadyThere', 'doubled'];

const looks: Readonly<Record<EntryVerdict, { readonly key: keyof Strings; readonly icon: IconName }>> = {
  new: { key: 'ImportVerdictNew', icon: 'add' },
  changed: { key: 'ImportVerdictChanged', icon: 'edit' },
  alreadyThere: { key: 'ImportVerdictThere', icon: 'check' },
  doubled: { key: 'ImportVerdictDoubled', icon: 'list' },
  notTaken: { key: 'ImportVerdictNotTaken', icon: 'error' }
};

export function verdictName(strings: Strings, verdict: EntryVerdict): string {
  return strings[looks[verdict].key];
}

export function verdictIcon(verdict: EntryVerdict): IconName {
  return looks[verdict].icon;
}
