import type { ListDefinition, RowInput } from '../../lists';
import { alertsList, operationsPlanList } from '../../lists/overview';
import { RepositoryError } from '../../domain/RepositoryError';
import type {
  Alert,
  AlertDraft,
  OperationsPlan,
  PlanAnswer,
  PlanAnswerDraft,
  PlanNote,
  PlanNoteDraft
} from '../../domain/overview/plan/planModel';
import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals, isEmpty, or } from '../odata';
import { recycleRow, restoreRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import {
  alertColumns,
  fromAlert,
  fromAnswer,
  fromNote,
  planColumns,
  sorted,
  toAlert,
  toAnswer
} from './planMapper';

type Seen = Pick<PlanAnswer, 'id' | 'etag'>;

/** The plan in two SharePoint lists that all readers of the site can read. */
export class PnpOperationsPlanRepository implements OperationsPlanRepository {
  private readonly rows: ListReader<typeof operationsPlanList, (typeof planColumns)[number]>;
  private readonly alerts: ListReader<typeof alertsList, (typeof alertColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.rows = new ListReader(site, operationsPlanList, planColumns);
    this.alerts = new ListReader(site, alertsList, alertColumns);
  }

  public async plan(): Promise<OperationsPlan> {
    const [rows, alerts] = await Promise.all([
      this.rows.rows({ filter: isEmpty(operationsPlanList, 'period') }),
      this.alerts.rows()
    ]);
    return { ...sorted(rows), alerts: alerts.map(toAlert) };
  }

  public async notesOf(periods: readonly string[]): Promise<readonly PlanNote[]> {
    const [first, ...others] = [...new Set(periods)].map((period) =>
      equals(operationsPlanList, 'period', period)
    );
    if (first === undefined) return [];
    return sorted(await this.rows.rows({ filter: or(first, ...others) })).notes;
  }

  public async answer(question: string, draft: PlanAnswerDraft, seen: Seen | null): Promise<PlanAnswer> {
    const input = fromAnswer(question, draft);
    const id = seen
      ? await this.change(operationsPlanList, seen, input)
      : await this.add(operationsPlanList, { ...input, key: question });
    return toAnswer(await this.rows.row(id));
  }

  public async addNote(draft: PlanNoteDraft): Promise<PlanNote> {
    const key = `${draft.topic}|${crypto.randomUUID()}`;
    return this.note(await this.add(operationsPlanList, { ...fromNote(draft), key }));
  }

  public async updateNote(seen: Seen, draft: PlanNoteDraft): Promise<PlanNote> {
    return this.note(await this.change(operationsPlanList, seen, fromNote(draft)));
  }

  public async addAlert(draft: AlertDraft): Promise<Alert> {
    return toAlert(await this.alerts.row(await this.add(alertsList, fromAlert(draft))));
  }

  public async updateAlert(seen: Seen, draft: AlertDraft): Promise<Alert> {
    return toAlert(await this.alerts.row(await this.change(alertsList, seen, fromAlert(draft))));
  }

  public async removeNote(seen: Seen): Promise<string> {
    return this.remove(operationsPlanList, seen, await this.rows.row(seen.id));
  }

  public async removeAlert(seen: Seen): Promise<string> {
    return this.remove(alertsList, seen, await this.alerts.row(seen.id));
  }

  public restore(recycleBinId: string): Promise<void> {
    return restoreRow(this.site, recycleBinId);
  }

  private async note(id: number): Promise<PlanNote> {
    const [note] = sorted([await this.rows.row(id)]).notes;
    if (note) return note;
    throw new RepositoryError('invalid', `Row ${id} of the plan is no note.`);
  }

  private async add<L extends ListDefinition>(list: L, input: RowInput<L>): Promise<number> {
    const row = toItem(list, input, await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return (added as { Id: number }).Id;
  }

  private async change<L extends ListDefinition>(list: L, seen: Seen, input: RowInput<L>): Promise<number> {
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
    return seen.id;
  }

  private async remove(list: ListDefinition, { id, etag }: Seen, current: Seen): Promise<string> {
    if (current.etag === etag) return recycleRow(this.site, list, id);
    throw new RepositoryError('conflict', `Row ${id} is at ${current.etag}, not at ${etag}.`);
  }
}
