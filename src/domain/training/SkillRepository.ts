import type { AddedMany, ManyOptions, RowVersion } from './CourseRepository';
import type { Skill, SkillDraft } from './skill';

export interface SourcedSkill {
  readonly draft: SkillDraft;
  readonly sourceKey: string;
  readonly starterTag: string | null;
}

/** Task areas. All methods reject with `RepositoryError`; `notSetUp` when the list is not there. */
export interface SkillRepository {
  /** All, by title. */
  skills(): Promise<readonly Skill[]>;
  add(draft: SkillDraft): Promise<Skill>;
  addMany(skills: readonly SourcedSkill[], options?: ManyOptions): Promise<AddedMany<Skill>>;
  /** Rejects with `conflict` when somebody changed the skill since. */
  update(seen: RowVersion, draft: SkillDraft): Promise<Skill>;
  /** To the site's recycle bin. Courses that name it name nothing then. */
  remove(seen: RowVersion): Promise<string>;
  restore(recycleBinId: string): Promise<void>;
}
