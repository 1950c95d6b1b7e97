import type { FaqSettingsRepository } from '../../domain/faq/FaqSettingsRepository';
import { formatFaqSettings, parseFaqSettings, type FaqSettings } from '../../domain/faq/publishing';
import { MemoryFaqRepository } from './MemoryFaq';

/** The in-memory twin of the repository of the FAQ's settings. */
export class MemoryFaqSettingsRepository extends MemoryFaqRepository implements FaqSettingsRepository {
  public async faq(): Promise<FaqSettings> {
    return this.reading(() => parseFaqSettings(this.rows.settingsText));
  }

  public async save(settings: FaqSettings): Promise<FaqSettings> {
    return this.writing('canEdit', () => {
      this.rows.settingsText = formatFaqSettings(settings);
      return parseFaqSettings(this.rows.settingsText);
    });
  }
}
