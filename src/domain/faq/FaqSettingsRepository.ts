import type { FaqSettings } from './publishing';

/** What the team has agreed on about the FAQ. All methods reject with `RepositoryError`; `notSetUp` without the list. */
export interface FaqSettingsRepository {
  /** The defaults while nobody has set anything, and for what cannot be read. */
  faq(): Promise<FaqSettings>;
  /** The last one to save wins: the settings are few, and rarely changed. */
  save(settings: FaqSettings): Promise<FaqSettings>;
}
