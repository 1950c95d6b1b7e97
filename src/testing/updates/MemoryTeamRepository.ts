import { RepositoryError } from '../../domain/RepositoryError';
import type { TeamEntry, TeamEntryDraft, TeamRepository } from '../../domain/updates/TeamRepository';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryUpdateRepository } from './MemoryUpdates';

/** The in-memory twin of the team repository. */
export class MemoryTeamRepository extends MemoryUpdateRepository implements TeamRepository {
  public async team(): Promise<readonly TeamEntry[]> {
    return this.reading(() => [...this.rows.team.values()].sort((a, b) => a.id - b.id));
  }

  public async add(draft: TeamEntryDraft): Promise<TeamEntry> {
    return this.writing('canAdd', () => {
      if ([...this.rows.team.values()].some(({ person }) => person.id === draft.person.id))
        throw new RepositoryError('conflict', `${draft.person.name} is in the team already.`);
      const id = this.rows.site.nextId();
      return this.store({ ...draft, id, etag: firstEtag(id) });
    });
  }

  public async update(seen: Pick<TeamEntry, 'id' | 'etag'>, draft: TeamEntryDraft): Promise<TeamEntry> {
    return this.writing('canEdit', () => {
      const about = this.rows.team.get(seen.id)?.person.id;
      if (about !== undefined && about !== draft.person.id)
        throw new RepositoryError('invalid', `Row ${seen.id} of the team is about another person.`);
      const { id, etag } = this.sameVersion(this.rows.team, seen);
      return this.store({ ...draft, id, etag });
    });
  }

  private store(entry: TeamEntry): TeamEntry {
    const stored = { ...entry, etag: nextEtag(entry.etag) };
    this.rows.team.set(stored.id, stored);
    return stored;
  }
}
