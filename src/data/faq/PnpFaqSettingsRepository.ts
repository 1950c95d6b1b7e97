import type { FaqSettingsRepository } from '../../domain/faq/FaqSettingsRepository';
import { formatFaqSettings, parseFaqSettings, type FaqSettings } from '../../domain/faq/publishing';
import type { DataSite } from '../DataSite';
import { SettingRow } from '../settings/SettingRow';

/** What the team has agreed on about the FAQ, in a row of the suite's settings. */
export class PnpFaqSettingsRepository implements FaqSettingsRepository {
  private readonly row: SettingRow;

  public constructor(site: DataSite) {
    this.row = new SettingRow(site, { key: 'faq', title: 'FAQ' });
  }

  public async faq(): Promise<FaqSettings> {
    return parseFaqSettings(await this.row.read());
  }

  public async save(settings: FaqSettings): Promise<FaqSettings> {
    const text = formatFaqSettings(settings);
    await this.row.write(text);
    return parseFaqSettings(text);
  }
}
