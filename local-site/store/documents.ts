import type { Database, SqlRow } from './database';

/** One small object of a family that needs no table of its own (navigation nodes, custom actions, comments …). */
export interface StoredDocument<T> {
  /** Rises within its family. */
  readonly number: number;
  /** GUID or number as text. */
  readonly id: string;
  readonly value: T;
}

/** All families of small objects; they share one table. */
export class DocumentTable {
  constructor(private readonly database: Database) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS documents (
        number INTEGER PRIMARY KEY AUTOINCREMENT, family TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL,
        doc TEXT NOT NULL, UNIQUE (family, owner, id)
      ) STRICT`
    );
  }

  family<T extends object>(name: string): DocumentStore<T> {
    return new DocumentStore<T>(this.database, name);
  }
}

/**
 * One family of small objects within owners (webs, lists, items). The caller names the type and is the only one to
 * write it, so rows are read back without a check.
 */
export class DocumentStore<T extends object> {
  constructor(
    private readonly database: Database,
    private readonly family: string
  ) {}

  /** In the order of creation. */
  all(owner: string): readonly StoredDocument<T>[] {
    return this.database
      .all(
        'SELECT number, id, doc FROM documents WHERE family = ? AND owner = ? ORDER BY number',
        this.family,
        owner
      )
      .map((row) => this.toDocument(row));
  }

  find(owner: string, id: string): StoredDocument<T> | undefined {
    const row = this.database.get(
      'SELECT number, id, doc FROM documents WHERE family = ? AND owner = ? AND id = ?',
      this.family,
      owner,
      id
    );
    return row && this.toDocument(row);
  }

  /** `id` undefined: the number of the new row becomes its id. */
  add(owner: string, value: T, id?: string): StoredDocument<T> {
    const { id: number } = this.database.run(
      'INSERT INTO documents (family, owner, id, doc) VALUES (?, ?, ?, ?)',
      this.family,
      owner,
      id ?? `new-${crypto.randomUUID()}`,
      JSON.stringify(value)
    );
    if (id === undefined)
      this.database.run('UPDATE documents SET id = ? WHERE number = ?', String(number), number);
    return { number, id: id ?? String(number), value };
  }

  update(owner: string, id: string, value: T): void {
    this.database.run(
      'UPDATE documents SET doc = ? WHERE family = ? AND owner = ? AND id = ?',
      JSON.stringify(value),
      this.family,
      owner,
      id
    );
  }

  /** False when there was none. */
  remove(owner: string, id: string): boolean {
    return (
      this.database.run(
        'DELETE FROM documents WHERE family = ? AND owner = ? AND id = ?',
        this.family,
        owner,
        id
      ).changes > 0
    );
  }

  removeAll(owner: string): void {
    this.database.run('DELETE FROM documents WHERE family = ? AND owner = ?', this.family, owner);
  }

  private toDocument(row: SqlRow): StoredDocument<T> {
    return {
      number: Number(row['number']),
      id: String(row['id']),
      value: JSON.parse(String(row['doc'])) as T
    };
  }
}
