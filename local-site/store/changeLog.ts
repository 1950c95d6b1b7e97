import type { Clock } from '../clock';
import type { Database, SqlRow } from './database';

/** SharePoint's SP.ChangeType. */
export const ChangeType = {
  add: 1,
  update: 2,
  deleteObject: 3,
  rename: 4,
  restore: 7,
  systemUpdate: 12
} as const;

export type ChangedObject = 'item' | 'list' | 'field' | 'view' | 'web' | 'file' | 'folder' | 'user' | 'group';

export interface ChangeRow {
  /** Rises over the whole store; the position in a change token. */
  readonly number: number;
  readonly siteId: string;
  readonly webId: string;
  readonly listId: string | null;
  readonly itemId: number | null;
  /** GUID of the changed item, field, view …. */
  readonly objectId: string;
  readonly object: ChangedObject;
  readonly type: number;
  readonly time: string;
  readonly editorId: number;
}

/** What changed, in order: `getChanges` and change tokens read it. */
export class ChangeLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock
  ) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS change_log (
        number INTEGER PRIMARY KEY AUTOINCREMENT, site_id TEXT NOT NULL, web_id TEXT NOT NULL, list_id TEXT,
        item_id INTEGER, object_id TEXT NOT NULL, object TEXT NOT NULL, type INTEGER NOT NULL, time TEXT NOT NULL,
        editor INTEGER NOT NULL
      ) STRICT`
    );
    database.execute('CREATE INDEX IF NOT EXISTS change_log_list ON change_log (list_id, number)');
  }

  record(change: Omit<ChangeRow, 'number' | 'time'>): void {
    this.database.run(
      `INSERT INTO change_log (site_id, web_id, list_id, item_id, object_id, object, type, time, editor)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      change.siteId,
      change.webId,
      change.listId,
      change.itemId,
      change.objectId,
      change.object,
      change.type,
      this.clock.now().toISOString(),
      change.editorId
    );
  }

  /** Changes after a number: of a list, else of a web, else of the site. Oldest first. */
  after(
    number: number,
    scope: { siteId: string; webId?: string; listId?: string },
    limit = 1000
  ): ChangeRow[] {
    const conditions = ['number > ?', 'site_id = ?'];
    const values: (string | number)[] = [number, scope.siteId];
    for (const [column, value] of [
      ['web_id', scope.webId],
      ['list_id', scope.listId]
    ] as const) {
      if (value === undefined) continue;
      conditions.push(`${column} = ?`);
      values.push(value);
    }
    const sql = `SELECT * FROM change_log WHERE ${conditions.join(' AND ')} ORDER BY number LIMIT ${limit}`;
    return this.database.all(sql, ...values).map(toChange);
  }

  /** The number of the last change, 0 when there is none. */
  get last(): number {
    return Number(this.database.get('SELECT max(number) AS n FROM change_log')?.['n'] ?? 0);
  }
}

function toChange(row: SqlRow): ChangeRow {
  return {
    number: Number(row['number']),
    siteId: String(row['site_id']),
    webId: String(row['web_id']),
    listId: row['list_id'] === null ? null : String(row['list_id']),
    itemId: row['item_id'] === null ? null : Number(row['item_id']),
    objectId: String(row['object_id']),
    object: String(row['object']) as ChangedObject,
    type: Number(row['type']),
    time: String(row['time']),
    editorId: Number(row['editor'])
  };
}
