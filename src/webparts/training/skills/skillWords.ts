import type { SkillRisk, SkilledPerson } from '../../../domain/training/skills/skillCoverage';
import type { IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { TrainingWords } from '../words/TrainingWords';
import type { SkillRow } from './skillRows';

type Strings = ITrainingWebPartStrings;

const looks: Readonly<Record<SkillRisk, { readonly key: keyof Strings; readonly icon: IconName }>> = {
  nobody: { key: 'SkillRiskNobody', icon: 'error' },
  single: { key: 'SkillRiskSingle', icon: 'warning' },
  fewer: { key: 'SkillRiskFewer', icon: 'warning' },
  ending: { key: 'SkillRiskEnding', icon: 'clock' },
  none: { key: 'SkillRiskNone', icon: 'check' }
};

export function riskName(strings: Strings, risk: SkillRisk): string {
  return strings[looks[risk].key];
}

export function riskIcon(risk: SkillRisk): IconName {
  return looks[risk].icon;
}

/** How many have it, and how many should; of a single person the name. */
export function coverageWords({ strings, plural }: TrainingWords, { people, skill }: SkillRow): string {
  const [only] = people;
  const have =
    only && people.length === 1
      ? fill(strings.SkillOnly, { name: only.person.name })
      : plural('SkillHave', people.length);
  return `${have} · ${plural('SkillWantedCount', skill.wanted)}`;
}

/** Until when what somebody knows counts; empty without an end. */
export function untilWords({ strings, formats }: TrainingWords, { until }: SkilledPerson): string {
  return until === null ? '' : fill(strings.SkillUntil, { date: formats.date(until) });
}
