import { isAmong, type Days } from '../../domain/dates/days';
import { RepositoryError } from '../../domain/RepositoryError';
import type { RowVersion } from '../../domain/training/CourseRepository';
import {
  planStartKey,
  type Plan,
  type PlanStart,
  type PlanStartDraft,
  type PlanStartState
} from '../../domain/training/plan';
import type { PlanStartRepository } from '../../domain/training/PlanRepository';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryTrainingRepository } from './MemoryTraining';

/** The in-memory twin of the repository of plan starts. */
export class MemoryPlanStartRepository extends MemoryTrainingRepository implements PlanStartRepository {
  public async ofPerson(personId: number): Promise<readonly PlanStart[]> {
    return this.found(({ person }) => person.id === personId);
  }

  public async startedOn(days: Days): Promise<readonly PlanStart[]> {
    return this.found(({ startDate }) => isAmong(startDate, days));
  }

  public async running(): Promise<readonly PlanStart[]> {
    return this.found(({ state }) => state === 'Running');
  }

  public async start({ id: plan, title, steps }: Plan, draft: PlanStartDraft): Promise<PlanStart> {
    return this.asTeam(() => {
      const id = this.rows.nextId();
      return this.store({ ...draft, id, etag: firstEtag(id), plan, title, state: 'Running', steps });
    });
  }

  public async update(seen: RowVersion, draft: Omit<PlanStartDraft, 'person'>): Promise<PlanStart> {
    return this.change(seen, draft);
  }

  public async setState(seen: RowVersion, state: PlanStartState): Promise<PlanStart> {
    return this.change(seen, { state });
  }

  private found(passes: (start: PlanStart) => boolean): Promise<readonly PlanStart[]> {
    return this.asTeam(() => [...this.rows.planStarts.values()].filter(passes).sort(latestFirst));
  }

  private change(seen: RowVersion, changes: Partial<PlanStart>): Promise<PlanStart> {
    return this.asTeam(() => this.store({ ...this.unchanged(this.rows.planStarts, seen), ...changes }));
  }

  private store(start: PlanStart): PlanStart {
    const { planStarts } = this.rows;
    const isOther = (one: PlanStart): boolean => one.id !== start.id && keyOf(one) === keyOf(start);
    if (start.plan !== null && [...planStarts.values()].some(isOther)) {
      throw new RepositoryError('conflict', 'The person has started this plan on this day already.');
    }
    const stored = { ...start, etag: nextEtag(start.etag) };
    planStarts.set(stored.id, stored);
    return stored;
  }
}

function keyOf({ person, plan, startDate }: PlanStart): string {
  return planStartKey(person.id, plan ?? 0, startDate);
}

function latestFirst(a: PlanStart, b: PlanStart): number {
  if (a.startDate !== b.startDate) return a.startDate < b.startDate ? 1 : -1;
  return b.id - a.id;
}
