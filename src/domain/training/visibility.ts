import { leads } from '../updates/lead';
import type { TeamRole } from '../updates/team';
import type { PlanStart } from './plan';

/** Who looks at training records. */
export interface TrainingViewer {
  readonly id: number;
  readonly roles: readonly TeamRole[];
}

/** Leads and trainers see the record of everybody. SharePoint lets all of the team read it; screens show it to these. */
export function seesTeam({ roles }: Pick<TrainingViewer, 'roles'>): boolean {
  return leads(roles);
}

/** People whose record somebody looks after: as their mentor in the team, or as mentor or manager of a running plan. */
export function lookedAfterBy(
  viewer: number,
  team: readonly {
    readonly person: { readonly id: number };
    readonly mentor: { readonly id: number } | null;
  }[],
  starts: readonly Pick<PlanStart, 'person' | 'mentor' | 'manager' | 'state'>[]
): ReadonlySet<number> {
  const ofTeam = team.filter(({ mentor }) => mentor?.id === viewer);
  const ofPlans = starts.filter(
    ({ mentor, manager, state }) => state === 'Running' && (mentor?.id === viewer || manager?.id === viewer)
  );
  return new Set([...ofTeam, ...ofPlans].map(({ person }) => person.id).filter((id) => id !== viewer));
}

/** Whether screens show somebody's record to the viewer. */
export function seesRecord(
  viewer: TrainingViewer,
  personId: number,
  lookedAfter: ReadonlySet<number>
): boolean {
  return viewer.id === personId || seesTeam(viewer) || lookedAfter.has(personId);
}
