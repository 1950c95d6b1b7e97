import type { RenewalEntry } from '../../../domain/renewals/renewalRegister';
import type { RenewalStage } from '../../../domain/renewals/renewalStage';
import type { IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { ChecklistWords } from '../words/ChecklistWords';

const stageKeys: Readonly<Record<RenewalStage['kind'], keyof IChecklistWebPartStrings>> = {
  expired: 'StageExpired',
  inLeadTime: 'StageInLeadTime',
  noDate: 'StageNoDate',
  calm: 'StageCalm'
};

/** A sign for each stage: nobody has to tell colours apart. */
export const stageIcons: Readonly<Record<RenewalStage['kind'], IconName>> = {
  expired: 'error',
  inLeadTime: 'warning',
  noDate: 'info',
  calm: 'check'
};

export function stageName(strings: IChecklistWebPartStrings, stage: RenewalStage['kind']): string {
  return strings[stageKeys[stage]];
}

/** How near it is: "expires in 12 days", which lead time has begun, and when the next one begins. */
export function stageLines(words: ChecklistWords, { stage, nextWarning }: RenewalEntry): readonly string[] {
  const { strings, formats } = words;
  const { daysLeft, lead } = stage;
  if (daysLeft === null) return [];
  const text = daysLeft < 0 ? strings.RenewalExpired : strings.RenewalExpires;
  return [
    fill(text, { when: formats.inDays(daysLeft) }),
    ...(lead === null ? [] : [words.plural('LeadTime', lead)]),
    ...(nextWarning === null ? [] : [fill(strings.NextWarning, { date: formats.date(nextWarning.on) })])
  ];
}
