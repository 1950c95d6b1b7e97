import type { RowInput, RowOf } from '../../lists';
import { teamList } from '../../lists/updates';
import { RepositoryError } from '../../domain/RepositoryError';
import type { TeamEntry, TeamEntryDraft, TeamRepository } from '../../domain/updates/TeamRepository';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { toItem } from '../rowWriter';
import { toDay, toPerson } from '../tasks/taskMapper';
import { updateRow } from '../updateRow';
import { formatOwns, parseOwns } from './texts';

const list = teamList;
const columns = ['key', 'person', 'roles', 'platforms', 'from', 'until', 'mentor', 'backup', 'owns'] as const;

type Row = RowOf<typeof teamList, (typeof columns)[number]>;

function toEntry(row: Row): TeamEntry {
  return {
    id: row.id,
    etag: row.etag,
    person: toPerson(row.person),
    roles: row.roles,
    platforms: row.platforms,
    from: toDay(row.from),
    until: toDay(row.until),
    mentor: row.mentor && toPerson(row.mentor),
    backup: row.backup && toPerson(row.backup),
    owns: parseOwns(row.owns)
  };
}

function toInput(draft: TeamEntryDraft): RowInput<typeof teamList> {
  const { person, roles, platforms, from, until, mentor, backup, owns } = draft;
  return {
    title: person.name,
    key: String(person.id),
    person: person.id,
    roles,
    platforms,
    from,
    until,
    mentor: mentor?.id ?? null,
    backup: backup?.id ?? null,
    owns: formatOwns(owns)
  };
}

/** Who plays which part, in a SharePoint list. */
export class PnpTeamRepository implements TeamRepository {
  private readonly reader: ListReader<typeof teamList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async team(): Promise<readonly TeamEntry[]> {
    return (await this.reader.rows()).map(toEntry).sort((a, b) => a.id - b.id);
  }

  public async add(draft: TeamEntryDraft): Promise<TeamEntry> {
    const row = toItem(list, toInput(draft), await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return toEntry(await this.reader.row((added as { Id: number }).Id));
  }

  public async update(seen: Pick<TeamEntry, 'id' | 'etag'>, draft: TeamEntryDraft): Promise<TeamEntry> {
    const [current, timeZone] = await Promise.all([this.reader.row(seen.id), this.site.timeZone()]);
    if (current.person.id !== draft.person.id) {
      throw new RepositoryError('invalid', `Row ${seen.id} of the team is about another person.`);
    }
    await updateRow(this.site, list, seen, toItem(list, toInput(draft), timeZone));
    return toEntry(await this.reader.row(seen.id));
  }
}
