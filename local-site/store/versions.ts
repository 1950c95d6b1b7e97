import type { Database, SqlRow } from './database';
import type { ItemRow } from './items';
import type { ListRow } from './lists';

/** Earlier states of items of lists with versioning; the current state is the item itself. */
export class VersionStore {
  constructor(private readonly database: Database) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS item_versions (
        list_id TEXT NOT NULL, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL, doc TEXT NOT NULL,
        PRIMARY KEY (list_id, item_id, ui_version)
      ) STRICT`
    );
  }

  keep(list: ListRow, item: ItemRow): void {
    this.database.run(
      'INSERT OR REPLACE INTO item_versions (list_id, item_id, ui_version, doc) VALUES (?, ?, ?, ?)',
      list.id,
      item.id,
      item.uiVersion,
      JSON.stringify(item)
    );
  }

  /** Newest first, without the current state. */
  earlier(list: ListRow, itemId: number): ItemRow[] {
    return this.database
      .all(
        'SELECT doc FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY ui_version DESC',
        list.id,
        itemId
      )
      .map(toVersion);
  }

  remove(list: ListRow, itemId: number, uiVersion: number): void {
    this.database.run(
      'DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND ui_version = ?',
      list.id,
      itemId,
      uiVersion
    );
  }

  removeAll(list: ListRow, itemId?: number): void {
    if (itemId === undefined) this.database.run('DELETE FROM item_versions WHERE list_id = ?', list.id);
    else this.database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ?', list.id, itemId);
  }
}

function toVersion(row: SqlRow): ItemRow {
  return JSON.parse(String(row['doc'])) as ItemRow;
}
