import type { StarterTrainingRemovalPlan } from '../../../domain/starter/planStarterTrainingRemoval';
import type { Course } from '../../../domain/training/course';
import type { Plan } from '../../../domain/training/plan';
import type { Skill } from '../../../domain/training/skill';
import { useEach, type EachWork } from '../../../ui/screens/useEach';
import { useReloadAll } from '../intake/writing/useWriting';
import type { TrainingViewProps } from '../model/viewProps';

/** Something untouched of the starter content, as it is on the site. */
export type Untouched =
  | { readonly what: 'plan'; readonly row: Plan }
  | { readonly what: 'course'; readonly row: Course }
  | { readonly what: 'skill'; readonly row: Skill };

/** How it comes back: a course or a skill from the recycle bin, a plan out of retirement. */
export type Removed =
  | { readonly title: string; readonly what: 'course' | 'skill'; readonly binId: string }
  | { readonly title: string; readonly what: 'plan'; readonly row: Plan; readonly status: Plan['status'] };

export interface StarterRemover {
  readonly removing: EachWork<Untouched, Removed>;
  readonly restoring: EachWork<Removed, unknown>;
}

/** What goes, plans first: their courses are named by nothing then. */
export function untouchedOf({ plans, courses, skills }: StarterTrainingRemovalPlan): readonly Untouched[] {
  return [
    ...plans.retire.map((row) => ({ what: 'plan', row }) as const),
    ...courses.remove.map((row) => ({ what: 'course', row }) as const),
    ...skills.remove.map((row) => ({ what: 'skill', row }) as const)
  ];
}

/** Takes back starter content that nobody has touched, and brings it back. What somebody changed meanwhile stays. */
export function useRemoveStarter(props: Pick<TrainingViewProps, 'model'>): StarterRemover {
  const { courses, skills, plans } = props.model.repositories;
  const reloadAll = useReloadAll(props);
  const removing = useEach<Untouched, Removed>(async ({ what, row }) => {
    const { title } = row;
    if (what === 'plan') {
      return { title, what, row: await plans.setStatus(row, 'Retired'), status: row.status };
    }
    return { title, what, binId: await (what === 'course' ? courses.remove(row) : skills.remove(row)) };
  }, reloadAll);
  const restoring = useEach<Removed, unknown>((removed) => {
    if (removed.what === 'plan') return plans.setStatus(removed.row, removed.status);
    return removed.what === 'course' ? courses.restore(removed.binId) : skills.restore(removed.binId);
  }, reloadAll);
  return { removing, restoring };
}
