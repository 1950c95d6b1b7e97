import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Database, SqlRow } from './database';
import type { WebRow } from './webs';

/** Settings of a list that a MERGE may set and a GET shows under the same name. */
export type ListSettings = Readonly<Record<string, string | number | boolean | null>>;

/** A list or library. Times are UTC ISO strings without milliseconds. */
export interface ListRow {
  /** GUID, lower case. */
  readonly id: string;
  /** Names the item table: `items_<number>`. */
  readonly number: number;
  readonly webId: string;
  readonly title: string;
  readonly baseTemplate: number;
  /** 0 list, 1 library. */
  readonly baseType: number;
  /** Server relative URL of the root folder. Fixed at creation. */
  readonly rootFolder: string;
  readonly rootFolderId: string;
  readonly entityTypeName: string;
  readonly created: string;
  readonly lastItemModified: string;
  readonly lastItemDeleted: string;
  readonly itemCount: number;
  /** Rises with every change of the list or its columns; the list's ETag. */
  readonly version: number;
  readonly authorId: number;
  readonly settings: ListSettings;
}

export class ListStore {
  private readonly cache = new Map<string, readonly ListRow[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock
  ) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS lists (
        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web_id TEXT NOT NULL,
        title TEXT NOT NULL COLLATE NOCASE, doc TEXT NOT NULL, UNIQUE (web_id, title)
      ) STRICT`
    );
    database.onRollback(() => this.cache.clear());
  }

  ofWeb(webId: string): readonly ListRow[] {
    const cached = this.cache.get(webId);
    if (cached) return cached;
    const lists = this.database
      .all('SELECT number, doc FROM lists WHERE web_id = ? ORDER BY title', webId)
      .map(toList);
    this.cache.set(webId, lists);
    return lists;
  }

  byId(webId: string, id: string): ListRow | undefined {
    return this.ofWeb(webId).find((list) => list.id === id);
  }

  /** A list of any web. */
  find(id: string): ListRow | undefined {
    const row = this.database.get('SELECT number, doc FROM lists WHERE id = ?', id);
    return row && toList(row);
  }

  byTitle(webId: string, title: string): ListRow | undefined {
    const wanted = title.toLowerCase();
    return this.ofWeb(webId).find((list) => list.title.toLowerCase() === wanted);
  }

  byRootFolder(webId: string, serverRelativeUrl: string): ListRow | undefined {
    const wanted = serverRelativeUrl.toLowerCase().replace(/\/+$/, '');
    return this.ofWeb(webId).find((list) => list.rootFolder.toLowerCase() === wanted);
  }

  insert(
    web: WebRow,
    input: Pick<
      ListRow,
      'title' | 'baseTemplate' | 'baseType' | 'rootFolder' | 'entityTypeName' | 'authorId' | 'settings'
    >
  ): ListRow {
    const now = this.clock.nowIso();
    const list: Omit<ListRow, 'number'> = {
      id: randomUUID(),
      webId: web.id,
      rootFolderId: randomUUID(),
      created: now,
      lastItemModified: now,
      lastItemDeleted: now,
      itemCount: 0,
      version: 0,
      ...input
    };
    const { id: number } = this.database.run(
      'INSERT INTO lists (id, web_id, title, doc) VALUES (?, ?, ?, ?)',
      list.id,
      web.id,
      list.title,
      JSON.stringify(list)
    );
    this.cache.delete(web.id);
    return { ...list, number };
  }

  update(list: ListRow, changes: Partial<ListRow>): ListRow {
    const current = this.find(list.id) ?? list;
    const next = { ...current, ...changes };
    this.database.run(
      'UPDATE lists SET title = ?, doc = ? WHERE id = ?',
      next.title,
      JSON.stringify(next),
      list.id
    );
    this.cache.delete(list.webId);
    return next;
  }

  /** Counts a change of the columns, views or settings. */
  touch(list: ListRow): ListRow {
    const current = this.find(list.id) ?? list;
    return this.update(current, { version: current.version + 1 });
  }

  /** Brings back a list that was removed while its tables stayed. */
  restore(list: ListRow): void {
    this.database.run(
      'INSERT INTO lists (number, id, web_id, title, doc) VALUES (?, ?, ?, ?, ?)',
      list.number,
      list.id,
      list.webId,
      list.title,
      JSON.stringify(list)
    );
    this.cache.delete(list.webId);
  }

  remove(list: ListRow): void {
    this.database.run('DELETE FROM lists WHERE id = ?', list.id);
    this.cache.delete(list.webId);
  }

  forget(): void {
    this.cache.clear();
  }
}

function toList(row: SqlRow): ListRow {
  return { ...(JSON.parse(String(row['doc'])) as ListRow), number: Number(row['number']) };
}
