import { settingsList } from '../../lists';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { AwarenessSettingsRepository } from '../../domain/updates/AwarenessSettingsRepository';
import { isCompleteSettings, type AwarenessSettings } from '../../domain/updates/awarenessSettings';
import { formatAwarenessSettings, parseAwarenessSettings } from '../../domain/updates/awarenessSettingsText';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { updateRow } from '../updateRow';

const list = settingsList;
const columns = ['value'] as const;

/** Key of the settings row that holds what the team has agreed on. */
const settingKey = 'awareness';

/** Others save or delete the row at the same time: each time it is read and written once more. */
const mostAttempts = 4;

/** Written over whatever is there. */
const anyVersion = '*';

/** What the team has agreed on about awareness, in a row of the suite's settings. */
export class PnpAwarenessSettingsRepository implements AwarenessSettingsRepository {
  private readonly reader: ListReader<typeof settingsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async awareness(): Promise<AwarenessSettings> {
    return parseAwarenessSettings((await this.row())?.value ?? null);
  }

  public async save(settings: AwarenessSettings): Promise<AwarenessSettings> {
    if (!isCompleteSettings(settings)) {
      throw new RepositoryError('invalid', 'The settings of awareness lack a role or a number of days.');
    }
    const text = formatAwarenessSettings(settings);
    for (let attempt = 1; ; attempt++) {
      try {
        await this.write(text);
        return parseAwarenessSettings(text);
      } catch (error) {
        const wasQuicker = isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound');
        if (!wasQuicker || attempt === mostAttempts) throw error;
      }
    }
  }

  private async row(): Promise<{ readonly id: number; readonly value: string | null } | undefined> {
    const [row] = await this.reader.rows({ filter: equals(list, 'key', settingKey), limit: 1 });
    return row;
  }

  /** Two first savers at once both find no row; the unique key refuses the second, who then finds it. */
  private async write(text: string): Promise<void> {
    const { key, value } = list.columns;
    const row = await this.row();
    if (row) await updateRow(this.site, list, { id: row.id, etag: anyVersion }, { [value.name]: text });
    else
      await this.site
        .list(list)
        .items.add({ Title: 'Awareness', [key.name]: settingKey, [value.name]: text });
  }
}
