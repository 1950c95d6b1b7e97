import type { AwarenessSettings } from './awarenessSettings';

/** What the team has agreed on about awareness. All methods reject with `RepositoryError`; `notSetUp` without the list. */
export interface AwarenessSettingsRepository {
  /** The defaults while nobody has set anything, and for what cannot be read. */
  awareness(): Promise<AwarenessSettings>;
  /**
   * The last one to save wins: the settings are few, and rarely changed. Rejects with `invalid` without a role, or with days
   * that nobody can be given (`isCompleteSettings`).
   */
  save(settings: AwarenessSettings): Promise<AwarenessSettings>;
}
