import type { Platform } from '../../lists';

/** A task area of Intune that somebody of the team has to master. */
export interface SkillDraft {
  readonly title: string;
  readonly summary: string;
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  /** How many people of the team should have it. */
  readonly wanted: number;
  /** Ids of tasks of the checklist that need it. */
  readonly tasks: readonly number[];
}

export interface Skill extends SkillDraft {
  readonly id: number;
  readonly etag: string;
  readonly sourceKey: string | null;
  readonly starterTag: string | null;
}
