import { SPQueryable } from '@pnp/sp';
import { ownTrainingList } from '../../lists/training';
import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { assignmentKey } from '../../domain/training/assignment';
import type { DeclarationDraft } from '../../domain/training/completion';
import type { Course } from '../../domain/training/course';
import type { HandedIn, OwnTrainingRepository } from '../../domain/training/OwnTrainingRepository';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { ownDeclaration, ownTakingBack, type OwnDeed } from '../../domain/training/record/ownDeed';
import { withSafeNames } from '../../domain/tasks/evidenceFiles';
import { maxTitleLength } from '../../domain/tasks/validateDraft';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { parsePermissions } from '../access/permissions';
import { filesOfRow, parseFiles } from '../attachedFiles';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { PageReader } from '../updates/pageReader';
import { fromDeed, ownColumns, toOwnRecord, type OwnRow } from './ownRecordMapper';

const list = ownTrainingList;
const pageSize = 1000;

type Columns = (typeof ownColumns)[number];

/** The records of people outside of the team, in a SharePoint list of which everybody sees only what they made. */
export class PnpOwnTrainingRepository implements OwnTrainingRepository {
  private readonly reader: ListReader<typeof ownTrainingList, Columns>;
  private readonly pages: PageReader<typeof ownTrainingList, Columns>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, ownColumns);
    this.pages = new PageReader(site, list, ownColumns);
  }

  public async mine(): Promise<readonly OwnRecord[]> {
    const me = await readCurrentUser(this.site.client);
    const rows = await this.reader.rows({ filter: equals(list, 'personKey', String(me.id)) });
    return rows
      .flatMap((row) => toOwnRecord(row) ?? [])
      .filter(({ person }) => person.id === me.id)
      .sort((a, b) => b.id - a.id);
  }

  public async keep(course: Course, round: string, due: CalendarDate | null): Promise<OwnRecord> {
    const [person, timeZone] = await Promise.all([readCurrentUser(this.site.client), this.site.timeZone()]);
    const key = assignmentKey({ person, course: course.id, round });
    const input = {
      title: course.title.slice(0, maxTitleLength),
      key,
      course: course.id,
      round,
      dueDate: due,
      version: course.version,
      personKey: String(person.id)
    };
    try {
      await this.site.list(list).items.add(toItem(list, input, timeZone));
    } catch (error) {
      // It is kept already: from another page, or by a click whose answer was lost.
      if (!isRepositoryError(error, 'conflict')) throw error;
    }
    const [row] = await this.reader.rows({ filter: equals(list, 'key', key) });
    const record = row && toOwnRecord(row);
    if (record) return record;
    throw new RepositoryError('conflict', `Somebody else than person ${person.id} has made the row ${key}.`);
  }

  public async declare(seen: OwnRecord, course: Course, draft: DeclarationDraft): Promise<OwnRecord> {
    const [{ record }, today] = await Promise.all([this.own(seen.id), this.site.today()]);
    const deed = ownDeclaration(record, course, draft, today);
    if (draft.files.length === 0) return this.write(record, deed);
    // Files first: a completion never lacks its proof.
    const { attachFiles } = await import(/* webpackChunkName: 'training-files' */ './attachFiles');
    const files = withSafeNames(draft.files, await this.fileNames(record.id));
    await attachFiles(this.site, { list, id: record.id }, files);
    return this.write((await this.own(seen.id)).record, deed);
  }

  public async takeBack(seen: OwnRecord): Promise<OwnRecord> {
    const [{ row, record }, today, timeZone] = await Promise.all([
      this.own(seen.id),
      this.site.today(),
      this.site.timeZone()
    ]);
    const changedOn = dayInTimeZone(new Date(row.modified), timeZone);
    return this.write(record, ownTakingBack(record, changedOn, today));
  }

  public async handedIn(next?: string): Promise<HandedIn> {
    const { client } = this.site;
    if (next !== undefined && !next.toLowerCase().startsWith(`${client.siteUrl.toLowerCase()}/`)) {
      throw new RepositoryError('invalid', 'This is no position among the records.');
    }
    const mask = SPQueryable(this.site.list(list), 'EffectiveBasePermissions');
    const [page, may] = await Promise.all([
      next === undefined ? this.pages.first({ limit: pageSize }) : this.pages.at(next),
      client.read(mask).then(parsePermissions)
    ]);
    return {
      records: page.rows.flatMap((row) => toOwnRecord(row) ?? []),
      next: page.next,
      onlyOwn: !may('overrideListBehaviors')
    };
  }

  /** The row of whoever is signed in: a lead, who may change those of others, does not speak for them. */
  private async own(id: number): Promise<{ readonly row: OwnRow; readonly record: OwnRecord }> {
    const [row, me] = await Promise.all([this.reader.row(id), readCurrentUser(this.site.client)]);
    const record = toOwnRecord(row);
    if (record && record.person.id === me.id) return { row, record };
    throw new RepositoryError('forbidden', `Record ${id} is not of person ${me.id}.`);
  }

  private async write(record: OwnRecord, deed: OwnDeed): Promise<OwnRecord> {
    await updateRow(this.site, list, record, toItem(list, fromDeed(deed), await this.site.timeZone()));
    return (await this.own(record.id)).record;
  }

  private async fileNames(id: number): Promise<readonly string[]> {
    const item = this.site
      .list(list)
      .items.getById(id)
      .select(...filesOfRow.select)
      .expand(...filesOfRow.expand);
    const files = parseFiles(await this.site.client.read(item), this.site.client.siteUrl);
    return files.map(({ name }) => name);
  }
}
