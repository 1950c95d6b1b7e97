import type { Database, SqlRow } from './database';

/** What a lookup or dependent lookup points at. */
export interface LookupTarget {
  /** GUID of the list, lower case. */
  readonly listId: string;
  readonly webId: string;
  /** Internal name of the shown column. */
  readonly showField: string;
  /** Dependent lookups only: the GUID of the lookup whose value they follow. */
  readonly primaryFieldId: string | null;
  readonly deleteBehavior: 'None' | 'Restrict' | 'Cascade';
}

/** A column of one list. The internal name and type are fixed; the rest may be changed. */
export interface FieldRow {
  /** GUID, lower case. */
  readonly id: string;
  readonly listId: string;
  readonly internalName: string;
  readonly title: string;
  /** `Type` of the SchemaXml: Text, Note, LookupMulti, … */
  readonly type: string;
  readonly description: string;
  readonly group: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly deletable: boolean;
  /** True for columns every list has. */
  readonly fromBaseType: boolean;
  /** As the SchemaXml holds it: text, `[today]`, `1`. */
  readonly defaultValue: string | null;
  readonly defaultFormula: string | null;
  readonly choices: readonly string[];
  readonly lookup: LookupTarget | null;
  readonly formula: string | null;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
  /** Further attributes of the SchemaXml: MaxLength, Format, Min, Max, NumLines, RichText, JSLink … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly position: number;
}

export class FieldStore {
  private readonly cache = new Map<string, readonly FieldRow[]>();

  constructor(private readonly database: Database) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS fields (
        list_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, doc TEXT NOT NULL,
        PRIMARY KEY (list_id, id)
      ) STRICT`
    );
    database.onRollback(() => this.cache.clear());
  }

  ofList(listId: string): readonly FieldRow[] {
    const cached = this.cache.get(listId);
    if (cached) return cached;
    const rows = this.database.all('SELECT doc FROM fields WHERE list_id = ? ORDER BY position', listId);
    const fields = rows.map(toField);
    this.cache.set(listId, fields);
    return fields;
  }

  byId(listId: string, id: string): FieldRow | undefined {
    return this.ofList(listId).find((field) => field.id === id);
  }

  byInternalName(listId: string, name: string): FieldRow | undefined {
    const wanted = name.toLowerCase();
    return this.ofList(listId).find((field) => field.internalName.toLowerCase() === wanted);
  }

  /** The column whose own title it is: never the computed twins of Title (LinkTitle …). */
  byTitle(listId: string, title: string): FieldRow | undefined {
    const wanted = title.toLowerCase();
    const matching = this.ofList(listId).filter((field) => field.title.toLowerCase() === wanted);
    return matching.find((field) => field.type !== 'Computed') ?? matching[0];
  }

  /** Lookups anywhere in the site that point at the list. */
  lookupsTo(listId: string): FieldRow[] {
    const rows = this.database.all(
      "SELECT doc FROM fields WHERE doc LIKE '%' || ? || '%'",
      `"listId":"${listId}"`
    );
    return rows.map(toField).filter((field) => field.lookup?.listId === listId);
  }

  add(field: Omit<FieldRow, 'position'>): FieldRow {
    const last = this.ofList(field.listId).at(-1);
    const row = { ...field, position: (last?.position ?? 0) + 1 };
    this.save(row);
    return row;
  }

  save(field: FieldRow): void {
    this.database.run(
      'INSERT OR REPLACE INTO fields (list_id, id, position, doc) VALUES (?, ?, ?, ?)',
      field.listId,
      field.id,
      field.position,
      JSON.stringify(field)
    );
    this.cache.delete(field.listId);
  }

  remove(field: FieldRow): void {
    this.database.run('DELETE FROM fields WHERE list_id = ? AND id = ?', field.listId, field.id);
    this.cache.delete(field.listId);
  }

  removeAll(listId: string): void {
    this.database.run('DELETE FROM fields WHERE list_id = ?', listId);
    this.cache.delete(listId);
  }

  forget(): void {
    this.cache.clear();
  }
}

function toField(row: SqlRow): FieldRow {
  return JSON.parse(String(row['doc'])) as FieldRow;
}
