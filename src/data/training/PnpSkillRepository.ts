import type { RowInput, RowOf } from '../../lists';
import { skillsList } from '../../lists/training';
import { RepositoryError } from '../../domain/RepositoryError';
import { byTitle } from '../../domain/training/byTitle';
import type { AddedMany, ManyOptions, RowVersion } from '../../domain/training/CourseRepository';
import { skillProblems, tidySkill, wantedRange } from '../../domain/training/drafts/skillDraft';
import type { Skill, SkillDraft } from '../../domain/training/skill';
import type { SkillRepository, SourcedSkill } from '../../domain/training/SkillRepository';
import type { DataSite } from '../DataSite';
import { formatIds, parseIds } from '../faq/lines';
import { ListReader } from '../listReader';
import { recycleRow, restoreRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { refuse } from './invalidDraft';
import { rowsWithIds } from './rowsWithIds';

const list = skillsList;
const columns = ['title', 'summary', 'platforms', 'wanted', 'tasks', 'sourceKey', 'starterTag'] as const;
const nowhere = { sourceKey: null, starterTag: null };

type Row = RowOf<typeof skillsList, (typeof columns)[number]>;
type Input = RowInput<typeof skillsList>;

function toSkill({ wanted, summary, tasks, ...same }: Row): Skill {
  const { least, most } = wantedRange;
  return {
    ...same,
    summary: summary ?? '',
    // People can type any number into the list.
    wanted: Math.min(most, Math.max(least, Math.round(wanted))),
    tasks: parseIds(tasks)
  };
}

function fromDraft(draft: SkillDraft): Input {
  refuse(skillProblems(draft));
  const { summary, tasks, ...same } = tidySkill(draft);
  return { ...same, summary: summary === '' ? null : summary, tasks: formatIds(tasks) };
}

/** Task areas in a SharePoint list. */
export class PnpSkillRepository implements SkillRepository {
  private readonly reader: ListReader<typeof skillsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async skills(): Promise<readonly Skill[]> {
    return (await this.reader.rows()).map(toSkill).sort(byTitle);
  }

  public async add(draft: SkillDraft): Promise<Skill> {
    const input = { ...fromDraft(draft), ...nowhere };
    const row = toItem(list, input, await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return this.get((added as { Id: number }).Id);
  }

  public async addMany(skills: readonly SourcedSkill[], options?: ManyOptions): Promise<AddedMany<Skill>> {
    const { addKeyed } = await import(/* webpackChunkName: 'training-writes' */ './addKeyed');
    const rows = skills.map(({ draft, sourceKey, starterTag }) => ({
      key: sourceKey,
      input: () => ({ ...fromDraft(draft), sourceKey, starterTag })
    }));
    const read = async (ids: readonly number[]): Promise<readonly Skill[]> =>
      (await rowsWithIds(this.reader, ids)).map(toSkill);
    return addKeyed(this.site, { list, column: 'sourceKey', read }, rows, options);
  }

  public async update(seen: RowVersion, draft: SkillDraft): Promise<Skill> {
    const input = fromDraft(draft);
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
    return this.get(seen.id);
  }

  public async remove({ id, etag }: RowVersion): Promise<string> {
    const current = await this.reader.row(id);
    if (current.etag !== etag) {
      throw new RepositoryError('conflict', `Skill ${id} is at ${current.etag}, not at ${etag}.`);
    }
    return recycleRow(this.site, list, id);
  }

  public restore(recycleBinId: string): Promise<void> {
    return restoreRow(this.site, recycleBinId);
  }

  private async get(id: number): Promise<Skill> {
    return toSkill(await this.reader.row(id));
  }
}
