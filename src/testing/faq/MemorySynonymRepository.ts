import type { AddedGroups, SynonymRepository } from '../../domain/faq/SynonymRepository';
import { missingGroups, synonymProblem, type SynonymGroup } from '../../domain/faq/synonyms/synonymGroup';
import { RepositoryError } from '../../domain/RepositoryError';
import { firstEtag, nextEtag } from '../memoryEtag';
import { accessOf } from '../memoryPeople';
import { MemoryFaqRepository, type MemoryFaq } from './MemoryFaq';

type Seen = Pick<SynonymGroup, 'id' | 'etag'>;

function check(words: readonly string[]): void {
  const problem = synonymProblem(words);
  if (problem) throw new RepositoryError('invalid', `The words make no group: ${problem}.`);
}

/** The in-memory twin of the synonym repository. */
export class MemorySynonymRepository extends MemoryFaqRepository implements SynonymRepository {
  /** As many of the next groups that are added together are kept; the connection breaks after them. */
  public breaksAfter: number = Infinity;

  public async groups(): Promise<readonly (readonly string[])[]> {
    return (await this.list()).map(({ words }) => words).filter((words) => words.length > 1);
  }

  public async list(): Promise<readonly SynonymGroup[]> {
    return this.reading(() => [...this.rows.synonyms.values()].sort((a, b) => a.id - b.id));
  }

  public async add(words: readonly string[]): Promise<SynonymGroup> {
    check(words);
    return this.writing('canAdd', () => seedSynonym(this.rows, words));
  }

  public async addMany(groups: readonly (readonly string[])[]): Promise<AddedGroups> {
    groups.forEach(check);
    return this.writing('canAdd', () => {
      const known = [...this.rows.synonyms.values()].map(({ words }) => words);
      const missing = missingGroups(known, groups);
      const added = missing.slice(0, this.breaksAfter).map((words) => seedSynonym(this.rows, words));
      const isBroken = added.length < missing.length;
      return { added, error: isBroken ? new RepositoryError('offline', 'The connection broke.') : undefined };
    });
  }

  public async update(seen: Seen, words: readonly string[]): Promise<SynonymGroup> {
    check(words);
    return this.writing('canEdit', () => {
      const { id, etag } = this.unchanged(seen);
      const group = { id, etag: nextEtag(etag), words };
      this.rows.synonyms.set(id, group);
      return group;
    });
  }

  public async remove(seen: Seen): Promise<string> {
    return this.deleting(() => {
      const group = this.unchanged(seen);
      const recycleBinId = `bin-${group.id}-${group.etag}`;
      this.rows.synonyms.delete(group.id);
      this.rows.removedSynonyms.set(recycleBinId, group);
      return recycleBinId;
    });
  }

  public async restore(recycleBinId: string): Promise<void> {
    return this.deleting(() => {
      const group = this.rows.removedSynonyms.get(recycleBinId);
      if (!group) throw new RepositoryError('notFound', 'The recycle bin does not hold this group.');
      this.rows.removedSynonyms.delete(recycleBinId);
      this.rows.synonyms.set(group.id, group);
    });
  }

  private async deleting<T>(work: () => T): Promise<T> {
    return this.reading(() => {
      if (accessOf[this.person.role].canDelete) return work();
      throw new RepositoryError('forbidden', `${this.person.name} has no right to do this.`);
    });
  }

  private unchanged({ id, etag }: Seen): SynonymGroup {
    const group = this.rows.synonyms.get(id);
    if (!group) throw new RepositoryError('notFound', `Group ${id} is gone.`);
    if (group.etag === etag) return group;
    throw new RepositoryError('conflict', `Group ${id} is at ${group.etag}, not at ${etag}.`);
  }
}

function seedSynonym(rows: MemoryFaq, words: readonly string[]): SynonymGroup {
  const id = rows.nextId();
  const group = { id, etag: nextEtag(firstEtag(id)), words };
  rows.synonyms.set(id, group);
  return group;
}

/** Puts groups on the site as somebody may have typed them into the list. */
export function seedSynonyms(rows: MemoryFaq, ...groups: readonly (readonly string[])[]): void {
  groups.forEach((words) => seedSynonym(rows, words));
}
