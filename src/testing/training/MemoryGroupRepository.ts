import { RepositoryError } from '../../domain/RepositoryError';
import { byTitle } from '../../domain/training/byTitle';
import type { GroupMembers, GroupRepository, SiteGroup } from '../../domain/training/GroupRepository';
import { MemoryTrainingRepository } from './MemoryTraining';

/** The in-memory twin of the group repository. Groups do not need the lists of the tracker. */
export class MemoryGroupRepository extends MemoryTrainingRepository implements GroupRepository {
  public async groups(): Promise<readonly SiteGroup[]> {
    await this.pass();
    return this.rows.groups.map(({ id, title }) => ({ id, title })).sort(byTitle);
  }

  public async members(groupId: number): Promise<GroupMembers> {
    await this.pass();
    const group = this.rows.groups.find(({ id }) => id === groupId);
    if (!group) throw new RepositoryError('notFound', `Group ${groupId} is gone.`);
    const { people, groups, hidden } = group;
    const isIn = people.some(({ id }) => id === this.person.id);
    if (hidden && !isIn && this.person.role !== 'owner') {
      throw new RepositoryError('forbidden', `${this.person.name} may not see who is in "${group.title}".`);
    }
    return { people: [...people].sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id), groups };
  }
}
