import type { SkillDraft } from '../skill';
import { rangeProblems, titleProblems, type TrainingDraftProblem } from './draftProblem';

/** How many people of a team can be wanted for a skill. */
export const wantedRange = { least: 1, most: 1000 } as const;

/** The draft as it is kept: without spaces around, and doubles. */
export function tidySkill({ title, summary, platforms, wanted, tasks }: SkillDraft): SkillDraft {
  return { title: title.trim(), summary: summary.trim(), platforms, wanted, tasks: [...new Set(tasks)] };
}

/** Everything that keeps a skill from being kept; empty when it can be. */
export function skillProblems({ title, wanted }: SkillDraft): readonly TrainingDraftProblem[] {
  return [...titleProblems(title), ...rangeProblems('wanted', wanted, wantedRange)];
}
