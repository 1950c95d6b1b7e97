import { settingsList } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { updateRow } from '../updateRow';

const list = settingsList;
const columns = ['value'] as const;

/** Others save or delete the row at the same time: each time it is read and written once more. */
const mostAttempts = 4;

/** Written over whatever is there. */
const anyVersion = '*';

export interface Setting {
  /** By which the row is found. */
  readonly key: string;
  /** What people see in the list. */
  readonly title: string;
}

/** One row of the suite's settings, which comes to be when it is first written. The last one to write wins. */
export class SettingRow {
  private readonly reader: ListReader<typeof settingsList, (typeof columns)[number]>;

  public constructor(
    private readonly site: DataSite,
    private readonly setting: Setting
  ) {
    this.reader = new ListReader(site, list, columns);
  }

  /** `null`: nobody has set anything. */
  public async read(): Promise<string | null> {
    return (await this.row())?.value ?? null;
  }

  public async write(text: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.writeOnce(text);
      } catch (error) {
        const wasQuicker = isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound');
        if (!wasQuicker || attempt === mostAttempts) throw error;
      }
    }
  }

  private async row(): Promise<{ readonly id: number; readonly value: string | null } | undefined> {
    const filter = equals(list, 'key', this.setting.key);
    const [row] = await this.reader.rows({ filter, limit: 1 });
    return row;
  }

  /** Two first savers at once both find no row; the unique key refuses the second, who then finds it. */
  private async writeOnce(text: string): Promise<void> {
    const { key, value } = list.columns;
    const cells = { [value.name]: text };
    const row = await this.row();
    if (row) await updateRow(this.site, list, { id: row.id, etag: anyVersion }, cells);
    else {
      const { key: settingKey, title } = this.setting;
      await this.site.list(list).items.add({ Title: title, [key.name]: settingKey, ...cells });
    }
  }
}
