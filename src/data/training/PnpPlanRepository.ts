import type { RowInput, RowOf } from '../../lists';
import { plansList } from '../../lists/training';
import { isBlankHtml } from '../../domain/faq/html';
import { byTitle } from '../../domain/training/byTitle';
import type { AddedMany, ManyOptions, RowVersion } from '../../domain/training/CourseRepository';
import { planProblems, tidyPlan } from '../../domain/training/drafts/planDraft';
import type { Plan, PlanDraft } from '../../domain/training/plan';
import type { PlanRepository, SourcedPlan } from '../../domain/training/PlanRepository';
import { formatPlanSteps, parsePlanSteps } from '../../domain/training/plans/stepsText';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { updateRow } from '../updateRow';
import { refuse } from './invalidDraft';
import { rowsWithIds } from './rowsWithIds';

const list = plansList;
const columns = [
  'title',
  'status',
  'audiences',
  'owner',
  'welcome',
  'steps',
  'sourceKey',
  'starterTag',
  'modified',
  'editor'
] as const;

type Row = RowOf<typeof plansList, (typeof columns)[number]>;
type Input = RowInput<typeof plansList>;

function toPlan({ owner, welcome, steps, modified, editor, ...same }: Row): Plan {
  return {
    ...same,
    owner: owner && toPerson(owner),
    // HTML as it is stored: whoever shows it makes it harmless.
    welcome: isBlankHtml(welcome) ? null : welcome,
    steps: parsePlanSteps(steps),
    modifiedOn: modified,
    modifiedBy: toPerson(editor)
  };
}

function fromDraft(draft: PlanDraft): Input {
  refuse(planProblems(draft));
  const { owner, steps, ...same } = tidyPlan(draft);
  return { ...same, owner: owner?.id ?? null, steps: formatPlanSteps(steps) };
}

function newPlan(draft: PlanDraft, source: Pick<Plan, 'sourceKey' | 'starterTag'>): Input {
  return { ...fromDraft(draft), ...source, status: 'Draft' };
}

/** Templates of new-hire plans in a SharePoint list. */
export class PnpPlanRepository implements PlanRepository {
  private readonly reader: ListReader<typeof plansList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async plans(): Promise<readonly Plan[]> {
    return (await this.reader.rows()).map(toPlan).sort(byTitle);
  }

  public async add(draft: PlanDraft): Promise<Plan> {
    const input = newPlan(draft, { sourceKey: null, starterTag: null });
    const row = toItem(list, input, await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return this.get((added as { Id: number }).Id);
  }

  public async addMany(plans: readonly SourcedPlan[], options?: ManyOptions): Promise<AddedMany<Plan>> {
    const { addKeyed } = await import(/* webpackChunkName: 'training-writes' */ './addKeyed');
    const rows = plans.map(({ draft, sourceKey, starterTag }) => ({
      key: sourceKey,
      input: () => newPlan(draft, { sourceKey, starterTag })
    }));
    const read = async (ids: readonly number[]): Promise<readonly Plan[]> =>
      (await rowsWithIds(this.reader, ids)).map(toPlan);
    return addKeyed(this.site, { list, column: 'sourceKey', read }, rows, options);
  }

  public async update(seen: RowVersion, draft: PlanDraft): Promise<Plan> {
    return this.write(seen, fromDraft(draft));
  }

  public setStatus(seen: RowVersion, status: Plan['status']): Promise<Plan> {
    return this.write(seen, { status });
  }

  private async get(id: number): Promise<Plan> {
    return toPlan(await this.reader.row(id));
  }

  private async write(seen: RowVersion, input: Input): Promise<Plan> {
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
    return this.get(seen.id);
  }
}
