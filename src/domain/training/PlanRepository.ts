import type { Days } from '../dates/days';
import type { AddedMany, ManyOptions, RowVersion } from './CourseRepository';
import type { Plan, PlanDraft, PlanStart, PlanStartDraft, PlanStartState } from './plan';

export interface SourcedPlan {
  readonly draft: PlanDraft;
  readonly sourceKey: string;
  readonly starterTag: string | null;
}

/** Templates of new-hire plans. All methods reject with `RepositoryError`; `notSetUp` when the list is not there. */
export interface PlanRepository {
  /** All, by title. */
  plans(): Promise<readonly Plan[]>;
  add(draft: PlanDraft): Promise<Plan>;
  addMany(plans: readonly SourcedPlan[], options?: ManyOptions): Promise<AddedMany<Plan>>;
  /** Those who have started keep the steps that they have. Rejects with `conflict` when somebody changed the plan since. */
  update(seen: RowVersion, draft: PlanDraft): Promise<Plan>;
  setStatus(seen: RowVersion, status: Plan['status']): Promise<Plan>;
}

/** Who goes through which plan. All methods reject with `RepositoryError`; `forbidden` for people who may only read the site. */
export interface PlanStartRepository {
  /** Of one person, whatever their state, the latest first. */
  ofPerson(personId: number): Promise<readonly PlanStart[]>;
  /** Those whose first day is among these, whatever became of them, the latest first. */
  startedOn(days: Days): Promise<readonly PlanStart[]>;
  /** All that are running, the latest first. */
  running(): Promise<readonly PlanStart[]>;
  /**
   * Copies the steps of the plan. Its courses are assigned by the caller (`assignmentsOfPlan`). Rejects with `conflict` when the person
   * has started this plan on this day already.
   */
  start(plan: Plan, draft: PlanStartDraft): Promise<PlanStart>;
  /** Another first day, mentor or manager. Courses keep their dates until the caller moves them. */
  update(seen: RowVersion, draft: Omit<PlanStartDraft, 'person'>): Promise<PlanStart>;
  setState(seen: RowVersion, state: PlanStartState): Promise<PlanStart>;
}
