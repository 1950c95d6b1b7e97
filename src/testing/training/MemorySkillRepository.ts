import { RepositoryError } from '../../domain/RepositoryError';
import { byTitle } from '../../domain/training/byTitle';
import type { AddedMany, ManyOptions, RowVersion } from '../../domain/training/CourseRepository';
import { skillProblems, tidySkill } from '../../domain/training/drafts/skillDraft';
import type { Skill, SkillDraft } from '../../domain/training/skill';
import type { SkillRepository, SourcedSkill } from '../../domain/training/SkillRepository';
import { firstEtag, nextEtag } from '../memoryEtag';
import { addMemoryRows, refuse } from './addMemoryRows';
import { MemoryTrainingRepository } from './MemoryTraining';

/** The in-memory twin of the skill repository. */
export class MemorySkillRepository extends MemoryTrainingRepository implements SkillRepository {
  public async skills(): Promise<readonly Skill[]> {
    return this.reading(() => [...this.rows.skills.values()].sort(byTitle));
  }

  public async add(draft: SkillDraft): Promise<Skill> {
    refuse(skillProblems(draft));
    return this.writing('canAdd', () => this.store(this.fresh(draft, null, null)));
  }

  public async addMany(skills: readonly SourcedSkill[], options?: ManyOptions): Promise<AddedMany<Skill>> {
    return this.writing('canAdd', () => {
      const rows = skills.map(({ draft, sourceKey, starterTag }) => ({
        key: sourceKey,
        add: () => {
          refuse(skillProblems(draft));
          return this.store(this.fresh(draft, sourceKey, starterTag));
        }
      }));
      return addMemoryRows(rows, this.rows.skills, options);
    });
  }

  public async update(seen: RowVersion, draft: SkillDraft): Promise<Skill> {
    refuse(skillProblems(draft));
    return this.writing('canEdit', () =>
      this.store({ ...this.unchanged(this.rows.skills, seen), ...tidySkill(draft) })
    );
  }

  public async remove(seen: RowVersion): Promise<string> {
    return this.writing('canDelete', () => {
      const skill = this.unchanged(this.rows.skills, seen);
      const recycleBinId = `bin-${skill.id}-${skill.etag}`;
      this.rows.skills.delete(skill.id);
      this.rows.removedSkills.set(recycleBinId, skill);
      return recycleBinId;
    });
  }

  public async restore(recycleBinId: string): Promise<void> {
    return this.writing('canDelete', () => {
      const skill = this.rows.removedSkills.get(recycleBinId);
      if (!skill) throw new RepositoryError('notFound', 'The recycle bin does not hold this skill.');
      this.rows.removedSkills.delete(recycleBinId);
      this.rows.skills.set(skill.id, skill);
    });
  }

  private fresh(draft: SkillDraft, sourceKey: string | null, starterTag: string | null): Skill {
    const id = this.rows.nextId();
    return { ...tidySkill(draft), id, etag: firstEtag(id), sourceKey, starterTag };
  }

  private store(skill: Skill): Skill {
    const stored = { ...skill, etag: nextEtag(skill.etag) };
    this.rows.skills.set(stored.id, stored);
    return stored;
  }
}
