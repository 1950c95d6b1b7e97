import { schemaVersion, settingsList } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { SetupStatus } from '../../domain/setup/setupModel';
import type { DataSite } from '../DataSite';
import { equals } from '../odata';
import { itemsOf } from '../rowParser';

/** Key of the settings row that holds the schema version which set-up has reached. */
const versionKey = 'schemaVersion';

export interface VersionRow {
  readonly id: number;
  /** `null` when the row holds no number. */
  readonly version: number | null;
}

/** The row in which set-up has recorded how far it got. Rejects with `notSetUp` when the list is not there. */
export async function readVersionRow(site: DataSite): Promise<VersionRow | undefined> {
  const { key, value } = settingsList.columns;
  const filter = equals(settingsList, 'key', versionKey);
  const query = site.list(settingsList).items.select('Id', key.name, value.name).filter(filter).top(1);
  const [item] = itemsOf(settingsList, await site.client.read(query, { metadata: 'none' }));
  if (item === undefined) return undefined;
  const { Id, ...cells } = item as Record<string, unknown>;
  const version = Number.parseInt(String(cells[value.name]), 10);
  return { id: Number(Id), version: Number.isNaN(version) ? null : version };
}

/** The recorded version, or `null` when there is none: also when the settings list or its columns are not there. */
export async function readRecordedVersion(site: DataSite): Promise<number | null> {
  try {
    return (await readVersionRow(site))?.version ?? null;
  } catch (error) {
    // SharePoint refuses a query over a column that set-up has not come to yet as invalid.
    if (isRepositoryError(error, 'notSetUp') || isRepositoryError(error, 'invalid')) return null;
    throw error;
  }
}

export async function writeRecordedVersion(site: DataSite): Promise<void> {
  const { key, value } = settingsList.columns;
  const items = site.list(settingsList).items;
  const row = await readVersionRow(site);
  const cells = { [value.name]: String(schemaVersion) };
  if (row) await items.getById(row.id).update(cells);
  else await items.add({ Title: 'Schema version', [key.name]: versionKey, ...cells });
}

/** What a recorded version means for this copy of the suite. */
export function statusOf(recorded: number | null): SetupStatus {
  if (recorded === null) return { kind: 'missing' };
  if (recorded === schemaVersion) return { kind: 'ready' };
  return { kind: recorded < schemaVersion ? 'outdated' : 'newer', found: recorded, wanted: schemaVersion };
}
