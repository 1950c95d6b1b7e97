import type { Plan } from '../../../domain/training/plan';
import type { Skill } from '../../../domain/training/skill';
import type { TrainingRepositories } from '../TrainingRepositories';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';

/** All task areas, by title. */
export function useSkills({ skills }: TrainingRepositories): RowsLoader<readonly Skill[]> {
  return useRows('skills', () => skills.skills());
}

/** All templates, by title. */
export function usePlans({ plans }: TrainingRepositories): RowsLoader<readonly Plan[]> {
  return useRows('plans', () => plans.plans());
}
