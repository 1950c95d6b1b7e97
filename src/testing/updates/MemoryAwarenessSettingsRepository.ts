import { RepositoryError } from '../../domain/RepositoryError';
import type { AwarenessSettingsRepository } from '../../domain/updates/AwarenessSettingsRepository';
import { isCompleteSettings, type AwarenessSettings } from '../../domain/updates/awarenessSettings';
import { formatAwarenessSettings, parseAwarenessSettings } from '../../domain/updates/awarenessSettingsText';
import { MemoryUpdateRepository } from './MemoryUpdates';

/** The in-memory twin of the repository of settings. */
export class MemoryAwarenessSettingsRepository
  extends MemoryUpdateRepository
  implements AwarenessSettingsRepository
{
  public async awareness(): Promise<AwarenessSettings> {
    return this.reading(() => parseAwarenessSettings(this.rows.awarenessText));
  }

  public async save(settings: AwarenessSettings): Promise<AwarenessSettings> {
    if (!isCompleteSettings(settings)) {
      throw new RepositoryError('invalid', 'The settings of awareness lack a role or a number of days.');
    }
    return this.writing('canEdit', () => {
      this.rows.awarenessText = formatAwarenessSettings(settings);
      return parseAwarenessSettings(this.rows.awarenessText);
    });
  }
}
