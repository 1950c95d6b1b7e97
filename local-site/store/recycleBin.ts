import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Database, SqlRow } from './database';
import type { ItemRow } from './items';
import type { ListRow } from './lists';

/** What lies in the bin, with all that brings it back. */
export type RecycledContent =
  | {
      readonly kind: 'item';
      readonly listId: string;
      readonly item: ItemRow;
      /** Earlier states. */
      readonly versions: readonly ItemRow[];
      /** What a folder held. */
      readonly children: readonly ItemRow[];
    }
  | { readonly kind: 'list'; readonly list: ListRow };

export interface RecycledRow {
  /** GUID, lower case. */
  readonly id: string;
  readonly webId: string;
  readonly title: string;
  readonly leafName: string;
  /** Folder it was deleted from, without a leading slash. */
  readonly dirName: string;
  /** SP.RecycleBinItemType: 1 file, 3 list item, 4 list, 5 folder, 7 attachment. */
  readonly itemType: number;
  /** 1 the web's own bin, 2 the administrators'. */
  readonly stage: 1 | 2;
  readonly size: number;
  readonly authorId: number;
  readonly deletedById: number;
  /** UTC without milliseconds. */
  readonly deleted: string;
  readonly content: RecycledContent;
}

export class RecycleBinStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock
  ) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS recycle_bin (
        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web_id TEXT NOT NULL, doc TEXT NOT NULL
      ) STRICT`
    );
  }

  /** Newest first. */
  ofWeb(webId: string): readonly RecycledRow[] {
    return this.database
      .all('SELECT doc FROM recycle_bin WHERE web_id = ? ORDER BY number DESC', webId)
      .map(toRow);
  }

  byId(id: string): RecycledRow | undefined {
    const row = this.database.get('SELECT doc FROM recycle_bin WHERE id = ?', id);
    return row && toRow(row);
  }

  add(input: Omit<RecycledRow, 'id' | 'stage' | 'deleted'>): RecycledRow {
    const row: RecycledRow = { ...input, id: randomUUID(), stage: 1, deleted: this.clock.nowIso() };
    this.database.run(
      'INSERT INTO recycle_bin (id, web_id, doc) VALUES (?, ?, ?)',
      row.id,
      row.webId,
      JSON.stringify(row)
    );
    return row;
  }

  moveToSecondStage(row: RecycledRow): void {
    this.database.run(
      'UPDATE recycle_bin SET doc = ? WHERE id = ?',
      JSON.stringify({ ...row, stage: 2 }),
      row.id
    );
  }

  remove(row: RecycledRow): void {
    this.database.run('DELETE FROM recycle_bin WHERE id = ?', row.id);
  }
}

function toRow(row: SqlRow): RecycledRow {
  return JSON.parse(String(row['doc'])) as RecycledRow;
}
