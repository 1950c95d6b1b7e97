import type { FieldRow } from './fields';
import type { Database, SqlRow, SqlValue } from './database';
import type { ListRow } from './lists';
import { isStored } from '../fieldTypes';

/** A value as the item table keeps it: flags are 0/1, sets and structures are JSON text, times UTC ISO text. */
export type StoredValue = string | number | null;

export type StoredValues = Readonly<Record<string, StoredValue>>;

/** One item, folder or file of a list. */
export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  readonly uniqueId: string;
  /** Rises with every write; the number in the ETag. */
  readonly version: number;
  /** major * 512 + minor. */
  readonly uiVersion: number;
  /** 0 item or file, 1 folder. */
  readonly fsType: number;
  readonly contentTypeId: string;
  /** Server relative URL of the folder that holds it. */
  readonly dir: string;
  /** File or folder name; null for plain items (`5_.000`). */
  readonly leaf: string | null;
  readonly created: string;
  readonly modified: string;
  readonly authorId: number;
  readonly editorId: number;
  readonly attachments: boolean;
  /** 0 approved … 2 pending, 3 draft. */
  readonly moderationStatus: number;
  /** By internal name, of the columns with a value of their own. */
  readonly values: StoredValues;
}

export type NewItem = Omit<ItemRow, 'id'> & { readonly id?: number };

/** Conditions and order are SQL over the item table; built by `items/`, never from client text. */
export interface ItemQuery {
  readonly where?: { readonly sql: string; readonly values: readonly SqlValue[] };
  readonly orderBy?: string;
  readonly limit?: number;
}

const systemColumns = [
  'guid',
  'unique_id',
  'version',
  'ui_version',
  'fs_type',
  'content_type_id',
  'dir',
  'leaf',
  'created',
  'modified',
  'author',
  'editor',
  'attachments',
  'mod_status'
] as const;

/** The items of all lists: one table a list, one column a field. */
export class ItemStore {
  constructor(private readonly database: Database) {}

  get(list: ListRow, fields: readonly FieldRow[], id: number): ItemRow | undefined {
    const row = this.database.get(`SELECT * FROM ${tableOf(list)} WHERE id = ?`, id);
    return row && toItem(row, fields);
  }

  select(list: ListRow, fields: readonly FieldRow[], query: ItemQuery): ItemRow[] {
    const where = query.where ? ` WHERE ${query.where.sql}` : '';
    const order = query.orderBy ?? 'id';
    const limit = query.limit === undefined ? '' : ` LIMIT ${query.limit}`;
    const sql = `SELECT * FROM ${tableOf(list)}${where} ORDER BY ${order}${limit}`;
    return this.database.all(sql, ...(query.where?.values ?? [])).map((row) => toItem(row, fields));
  }

  /** How many items match, counting no further than `atMost`. */
  count(list: ListRow, where: ItemQuery['where'], atMost = Number.MAX_SAFE_INTEGER): number {
    const condition = where ? ` WHERE ${where.sql}` : '';
    const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${tableOf(list)}${condition} LIMIT ${atMost})`;
    return Number(this.database.get(sql, ...(where?.values ?? []))?.['n'] ?? 0);
  }

  /** Answers the new id; a given id (restored item) is kept. */
  insert(list: ListRow, fields: readonly FieldRow[], item: NewItem): number {
    const stored = fields.filter((field) => isStored(field));
    const columns = [...systemColumns, ...stored.map(columnOf)];
    const values: SqlValue[] = [
      ...systemValues(item),
      ...stored.map((field) => item.values[field.internalName] ?? null)
    ];
    if (item.id !== undefined) {
      columns.push('id');
      values.push(item.id);
    }
    const marks = columns.map(() => '?').join(', ');
    return this.database.run(
      `INSERT INTO ${tableOf(list)} (${columns.join(', ')}) VALUES (${marks})`,
      ...values
    ).id;
  }

  /** Writes every column of the item. */
  update(list: ListRow, fields: readonly FieldRow[], item: ItemRow): void {
    const stored = fields.filter((field) => isStored(field));
    const columns = [...systemColumns, ...stored.map(columnOf)].map((column) => `${column} = ?`);
    const values: SqlValue[] = [
      ...systemValues(item),
      ...stored.map((field) => item.values[field.internalName] ?? null)
    ];
    this.database.run(`UPDATE ${tableOf(list)} SET ${columns.join(', ')} WHERE id = ?`, ...values, item.id);
  }

  remove(list: ListRow, id: number): void {
    this.database.run(`DELETE FROM ${tableOf(list)} WHERE id = ?`, id);
  }

  /** Sets aside an id that no item will get. */
  reserveId(list: ListRow): number {
    const name = `items_${list.number}`;
    const current = Number(
      this.database.get('SELECT seq FROM sqlite_sequence WHERE name = ?', name)?.['seq'] ?? 0
    );
    if (current === 0) this.database.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', name, 1);
    else this.database.run('UPDATE sqlite_sequence SET seq = ? WHERE name = ?', current + 1, name);
    return current + 1;
  }
}

export function tableOf(list: Pick<ListRow, 'number'>): string {
  return `items_${list.number}`;
}

/** The quoted SQL column of a stored field. */
export function columnOf(field: Pick<FieldRow, 'internalName'>): string {
  return `"f_${field.internalName.replaceAll('"', '""')}"`;
}

function systemValues(item: NewItem): SqlValue[] {
  return [
    item.guid,
    item.uniqueId,
    item.version,
    item.uiVersion,
    item.fsType,
    item.contentTypeId,
    item.dir,
    item.leaf,
    item.created,
    item.modified,
    item.authorId,
    item.editorId,
    item.attachments ? 1 : 0,
    item.moderationStatus
  ];
}

function toItem(row: SqlRow, fields: readonly FieldRow[]): ItemRow {
  const values: Record<string, StoredValue> = {};
  for (const field of fields) {
    if (isStored(field)) values[field.internalName] = toStored(row[`f_${field.internalName}`]);
  }
  return {
    id: Number(row['id']),
    guid: String(row['guid']),
    uniqueId: String(row['unique_id']),
    version: Number(row['version']),
    uiVersion: Number(row['ui_version']),
    fsType: Number(row['fs_type']),
    contentTypeId: String(row['content_type_id']),
    dir: String(row['dir']),
    leaf: row['leaf'] === null ? null : String(row['leaf']),
    created: String(row['created']),
    modified: String(row['modified']),
    authorId: Number(row['author']),
    editorId: Number(row['editor']),
    attachments: row['attachments'] === 1,
    moderationStatus: Number(row['mod_status']),
    values
  };
}

function toStored(value: SqlRow[string] | undefined): StoredValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}
