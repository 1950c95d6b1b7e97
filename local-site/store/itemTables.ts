import { isStored, typeOf } from '../fieldTypes';
import type { Database } from './database';
import type { FieldRow } from './fields';
import { columnOf, tableOf } from './items';
import type { ListRow } from './lists';

const textCollation = new Set(['Text', 'Choice', 'Note', 'Calculated']);

/** Creates and changes the item tables as lists and their columns come and go. */
export class ItemTables {
  constructor(private readonly database: Database) {}

  create(list: ListRow): void {
    const table = tableOf(list);
    this.database.execute(
      `CREATE TABLE ${table} (
        id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, unique_id TEXT NOT NULL, version INTEGER NOT NULL,
        ui_version INTEGER NOT NULL, fs_type INTEGER NOT NULL, content_type_id TEXT NOT NULL,
        dir TEXT NOT NULL COLLATE NOCASE, leaf TEXT COLLATE NOCASE, created TEXT NOT NULL, modified TEXT NOT NULL,
        author INTEGER NOT NULL, editor INTEGER NOT NULL, attachments INTEGER NOT NULL, mod_status INTEGER NOT NULL
      )`
    );
    this.database.execute(`CREATE UNIQUE INDEX ${table}_name ON ${table} (dir, leaf) WHERE leaf IS NOT NULL`);
    this.database.execute(`CREATE INDEX ${table}_unique_id ON ${table} (unique_id)`);
    this.database.forgetStatements();
  }

  drop(list: ListRow): void {
    this.database.forgetStatements();
    this.database.execute(`DROP TABLE IF EXISTS ${tableOf(list)}`);
  }

  addColumn(list: ListRow, field: FieldRow): void {
    if (!isStored(field)) return;
    const collation = textCollation.has(field.type) ? ' COLLATE NOCASE' : '';
    const type = typeOf(field).sqlType ?? 'TEXT';
    this.database.execute(`ALTER TABLE ${tableOf(list)} ADD COLUMN ${columnOf(field)} ${type}${collation}`);
    this.database.forgetStatements();
  }

  dropColumn(list: ListRow, field: FieldRow): void {
    this.dropIndex(list, field);
    if (!isStored(field)) return;
    this.database.forgetStatements();
    this.database.execute(`ALTER TABLE ${tableOf(list)} DROP COLUMN ${columnOf(field)}`);
  }

  /** After a reference column became multi-valued (or single again): its values follow. */
  convertReferences(list: ListRow, field: FieldRow): void {
    if (!isStored(field)) return;
    const column = columnOf(field);
    const value = field.type.endsWith('Multi')
      ? `'[' || ${column} || ']'`
      : `json_extract(${column}, '$[0]')`;
    this.database.execute(`UPDATE ${tableOf(list)} SET ${column} = ${value} WHERE ${column} IS NOT NULL`);
  }

  /** A plain or unique index, as the field says. Throws SQLite's error when a unique one finds duplicates. */
  createIndex(list: ListRow, field: FieldRow, column: string): void {
    const unique = field.unique ? 'UNIQUE ' : '';
    this.database.execute(`CREATE ${unique}INDEX ${indexName(list, field)} ON ${tableOf(list)} (${column})`);
    this.database.forgetStatements();
  }

  dropIndex(list: ListRow, field: FieldRow): void {
    this.database.forgetStatements();
    this.database.execute(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
  }
}

function indexName(list: ListRow, field: FieldRow): string {
  return `"${tableOf(list)}_${field.id}"`;
}
