import type { RowOf } from '../../lists';
import { synonymsList } from '../../lists/faq';
import type { AddedGroups, SynonymRepository } from '../../domain/faq/SynonymRepository';
import {
  formatWords,
  missingGroups,
  synonymProblem,
  wordsIn,
  type SynonymGroup
} from '../../domain/faq/synonyms/synonymGroup';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { recycleRow, restoreRow } from '../recycleBin';
import { updateRow } from '../updateRow';
import { writeMany } from '../writeMany';

const list = synonymsList;

type Seen = Pick<SynonymGroup, 'id' | 'etag'>;

function toGroup({ id, etag, title }: RowOf<typeof synonymsList, 'title'>): SynonymGroup {
  return { id, etag, words: wordsIn(title) };
}

function toCells(words: readonly string[]): { readonly Title: string } {
  const problem = synonymProblem(words);
  if (problem) throw new RepositoryError('invalid', `The words make no group: ${problem}.`);
  return { Title: formatWords(words) };
}

/** Words that mean the same, in a SharePoint list: one group a row. */
export class PnpSynonymRepository implements SynonymRepository {
  private readonly reader: ListReader<typeof synonymsList, 'title'>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, ['title']);
  }

  public async groups(): Promise<readonly (readonly string[])[]> {
    return (await this.list()).map(({ words }) => words).filter((words) => words.length > 1);
  }

  public async list(): Promise<readonly SynonymGroup[]> {
    return (await this.reader.rows()).map(toGroup).sort((a, b) => a.id - b.id);
  }

  public async add(words: readonly string[]): Promise<SynonymGroup> {
    const added: unknown = await this.site.list(list).items.add(toCells(words));
    return this.group((added as { Id: number }).Id);
  }

  public async addMany(groups: readonly (readonly string[])[]): Promise<AddedGroups> {
    groups.forEach(toCells);
    const known = (await this.list()).map(({ words }) => words);
    const ids = new Set<number>();
    const { failed } = await writeMany(this.site.client, {
      items: missingGroups(known, groups),
      write: async (sp, words) => {
        const row: unknown = await this.site.list(list, sp).items.add(toCells(words));
        ids.add((row as { Id: number }).Id);
      }
    });
    const added = (await this.list()).filter(({ id }) => ids.has(id));
    return { added, error: failed[0]?.error };
  }

  public async update(seen: Seen, words: readonly string[]): Promise<SynonymGroup> {
    await updateRow(this.site, list, seen, toCells(words));
    return this.group(seen.id);
  }

  public async remove({ id, etag }: Seen): Promise<string> {
    const current = await this.reader.row(id);
    if (current.etag !== etag) {
      throw new RepositoryError('conflict', `Group ${id} is at ${current.etag}, not at ${etag}.`);
    }
    return recycleRow(this.site, list, id);
  }

  public restore(recycleBinId: string): Promise<void> {
    return restoreRow(this.site, recycleBinId);
  }

  private async group(id: number): Promise<SynonymGroup> {
    return toGroup(await this.reader.row(id));
  }
}
