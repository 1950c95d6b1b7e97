import type { RowInput, RowOf } from '../../lists';
import { planStartsList } from '../../lists/training';
import { calendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import type { RowVersion } from '../../domain/training/CourseRepository';
import {
  planStartKey,
  type Plan,
  type PlanStart,
  type PlanStartDraft,
  type PlanStartState
} from '../../domain/training/plan';
import type { PlanStartRepository } from '../../domain/training/PlanRepository';
import { formatPlanSteps, parsePlanSteps } from '../../domain/training/plans/stepsText';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals, type Filter } from '../odata';
import { onDays } from '../onDays';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { updateRow } from '../updateRow';
import { asTeam } from './teamOnly';

const list = planStartsList;
const columns = ['title', 'person', 'plan', 'startDate', 'mentor', 'manager', 'state', 'steps'] as const;

type Row = RowOf<typeof planStartsList, (typeof columns)[number]>;
type Input = RowInput<typeof planStartsList>;

function toStart({
  id,
  etag,
  title,
  person,
  plan,
  startDate,
  mentor,
  manager,
  state,
  steps
}: Row): PlanStart {
  return {
    id,
    etag,
    title,
    plan: plan?.id ?? null,
    person: toPerson(person),
    startDate: calendarDate(startDate),
    mentor: mentor && toPerson(mentor),
    manager: manager && toPerson(manager),
    state,
    steps: parsePlanSteps(steps)
  };
}

/** Who goes through which plan, in a SharePoint list that only the team can read. */
export class PnpPlanStartRepository implements PlanStartRepository {
  private readonly reader: ListReader<typeof planStartsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public ofPerson(personId: number): Promise<readonly PlanStart[]> {
    return this.found(equals(list, 'person', personId));
  }

  public async startedOn(days: Days): Promise<readonly PlanStart[]> {
    const starts = await this.found(onDays(list, 'startDate', days));
    return starts.filter(({ startDate }) => isAmong(startDate, days));
  }

  public running(): Promise<readonly PlanStart[]> {
    return this.found(equals(list, 'state', 'Running'));
  }

  public start(
    { id: plan, title, steps }: Plan,
    { person, startDate, mentor, manager }: PlanStartDraft
  ): Promise<PlanStart> {
    const input: Input = {
      title,
      key: planStartKey(person.id, plan, startDate),
      person: person.id,
      plan,
      startDate,
      mentor: mentor?.id ?? null,
      manager: manager?.id ?? null,
      state: 'Running',
      steps: formatPlanSteps(steps)
    };
    return asTeam(this.site, async () => {
      const row = toItem(list, input, await this.site.timeZone());
      const added: unknown = await this.site.list(list).items.add(row);
      return this.get((added as { Id: number }).Id);
    });
  }

  public update(
    seen: RowVersion,
    { startDate, mentor, manager }: Omit<PlanStartDraft, 'person'>
  ): Promise<PlanStart> {
    return asTeam(this.site, async () => {
      const { person, plan } = await this.get(seen.id);
      return this.write(seen, {
        startDate,
        mentor: mentor?.id ?? null,
        manager: manager?.id ?? null,
        // A plan that is gone cannot be started twice.
        ...(plan === null ? {} : { key: planStartKey(person.id, plan, startDate) })
      });
    });
  }

  public setState(seen: RowVersion, state: PlanStartState): Promise<PlanStart> {
    return asTeam(this.site, () => this.write(seen, { state }));
  }

  private found(filter: Filter): Promise<readonly PlanStart[]> {
    return asTeam(this.site, async () => (await this.reader.rows({ filter })).map(toStart).sort(latestFirst));
  }

  private async get(id: number): Promise<PlanStart> {
    return toStart(await this.reader.row(id));
  }

  private async write(seen: RowVersion, input: Input): Promise<PlanStart> {
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
    return this.get(seen.id);
  }
}

function latestFirst(a: PlanStart, b: PlanStart): number {
  if (a.startDate !== b.startDate) return a.startDate < b.startDate ? 1 : -1;
  return b.id - a.id;
}
