import { RepositoryError } from '../../domain/RepositoryError';
import type { AwarenessSettingsRepository } from '../../domain/updates/AwarenessSettingsRepository';
import { isCompleteSettings, type AwarenessSettings } from '../../domain/updates/awarenessSettings';
import { formatAwarenessSettings, parseAwarenessSettings } from '../../domain/updates/awarenessSettingsText';
import type { DataSite } from '../DataSite';
import { SettingRow } from '../settings/SettingRow';

/** What the team has agreed on about awareness, in a row of the suite's settings. */
export class PnpAwarenessSettingsRepository implements AwarenessSettingsRepository {
  private readonly row: SettingRow;

  public constructor(site: DataSite) {
    this.row = new SettingRow(site, { key: 'awareness', title: 'Awareness' });
  }

  public async awareness(): Promise<AwarenessSettings> {
    return parseAwarenessSettings(await this.row.read());
  }

  public async save(settings: AwarenessSettings): Promise<AwarenessSettings> {
    if (!isCompleteSettings(settings)) {
      throw new RepositoryError('invalid', 'The settings of awareness lack a role or a number of days.');
    }
    const text = formatAwarenessSettings(settings);
    await this.row.write(text);
    return parseAwarenessSettings(text);
  }
}
