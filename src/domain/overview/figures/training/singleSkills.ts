import type { SkillCoverage } from '../../../training/skills/skillCoverage';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { rowRef } from '../../rowRef';
import type { TrainingFacts } from './trainingFacts';

/** Whether the work stops when one person is away: nobody has the skill, or one person of several that are wanted. */
export function isFragile({ risk }: Pick<SkillCoverage, 'risk'>): boolean {
  return risk === 'nobody' || risk === 'single';
}

/** Of all skills, those that nobody of the team has, or only one person where more are wanted. */
export function singleSkills({ skills }: Pick<TrainingFacts, 'skills'>, context: FigureContext): Figure {
  const figure = countOf('singleSkills', context, skills, isFragile, ({ skill }) => rowRef('skill', skill));
  const shares = (['nobody', 'single'] as const).map((key) => ({
    key,
    count: skills.filter(({ risk }) => risk === key).length,
    of: null
  }));
  return { ...figure, shares };
}
