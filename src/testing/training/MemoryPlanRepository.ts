import { byTitle } from '../../domain/training/byTitle';
import type { AddedMany, ManyOptions, RowVersion } from '../../domain/training/CourseRepository';
import { planProblems, tidyPlan } from '../../domain/training/drafts/planDraft';
import type { Plan, PlanDraft } from '../../domain/training/plan';
import type { PlanRepository, SourcedPlan } from '../../domain/training/PlanRepository';
import { firstEtag, nextEtag } from '../memoryEtag';
import { addMemoryRows, refuse } from './addMemoryRows';
import { MemoryTrainingRepository } from './MemoryTraining';

/** The in-memory twin of the plan repository. */
export class MemoryPlanRepository extends MemoryTrainingRepository implements PlanRepository {
  public async plans(): Promise<readonly Plan[]> {
    return this.reading(() => [...this.rows.plans.values()].sort(byTitle));
  }

  public async add(draft: PlanDraft): Promise<Plan> {
    refuse(planProblems(draft));
    return this.writing('canAdd', () => this.store(this.fresh(draft, null, null)));
  }

  public async addMany(plans: readonly SourcedPlan[], options?: ManyOptions): Promise<AddedMany<Plan>> {
    return this.writing('canAdd', () => {
      const rows = plans.map(({ draft, sourceKey, starterTag }) => ({
        key: sourceKey,
        add: () => {
          refuse(planProblems(draft));
          return this.store(this.fresh(draft, sourceKey, starterTag));
        }
      }));
      return addMemoryRows(rows, this.rows.plans, options);
    });
  }

  public async update(seen: RowVersion, draft: PlanDraft): Promise<Plan> {
    refuse(planProblems(draft));
    return this.change(seen, tidyPlan(draft));
  }

  public async setStatus(seen: RowVersion, status: Plan['status']): Promise<Plan> {
    return this.change(seen, { status });
  }

  private change(seen: RowVersion, changes: Partial<Plan>): Promise<Plan> {
    return this.writing('canEdit', () =>
      this.store({ ...this.unchanged(this.rows.plans, seen), ...changes })
    );
  }

  private fresh(draft: PlanDraft, sourceKey: string | null, starterTag: string | null): Plan {
    const id = this.rows.nextId();
    const source = { sourceKey, starterTag };
    return { ...tidyPlan(draft), ...source, id, etag: firstEtag(id), status: 'Draft', ...this.written() };
  }

  private written(): Pick<Plan, 'modifiedOn' | 'modifiedBy'> {
    return { modifiedOn: this.rows.site.nowIso(), modifiedBy: this.me };
  }

  private store(plan: Plan): Plan {
    const stored = { ...plan, etag: nextEtag(plan.etag), ...this.written() };
    this.rows.plans.set(stored.id, stored);
    return stored;
  }
}
