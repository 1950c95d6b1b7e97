import { copyFileSync, rmSync } from 'node:fs';
import { addSqlFunctions } from './sqlFunctions';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type SqlValue = SQLInputValue;
export type SqlRow = Record<string, string | number | bigint | null | Uint8Array>;

function open(file: string): DatabaseSync {
  const connection = new DatabaseSync(file);
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  connection.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
  addSqlFunctions(connection);
  return connection;
}

/**
 * The only door to SQLite: prepared statements, nested transactions, rows-read counter. Calls are synchronous, so one
 * request is one uninterrupted unit; a transaction is on disk (WAL, synchronous FULL) before its request is answered.
 */
export class Database {
  private connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private depth = 0;
  private readonly rollbackListeners: (() => void)[] = [];
  rowsRead = 0;

  /** `:memory:` for tests. */
  constructor(private readonly file: string) {
    this.connection = open(file);
  }

  /** Writes everything that is in the database into a file of its own, which is replaced. */
  copyTo(file: string): void {
    rmSync(file, { force: true });
    this.run('VACUUM INTO ?', file);
  }

  /** Takes over what `copyTo` wrote into the file; what was there is gone. */
  replaceBy(file: string): void {
    this.close();
    for (const suffix of ['-wal', '-shm']) rmSync(this.file + suffix, { force: true });
    copyFileSync(file, this.file);
    this.connection = open(this.file);
  }

  execute(sql: string): void {
    this.connection.exec(sql);
  }

  /** Answers the id of an inserted row and the number of changed rows. */
  run(sql: string, ...values: SqlValue[]): { id: number; changes: number } {
    const result = this.prepare(sql).run(...values);
    return { id: Number(result.lastInsertRowid), changes: Number(result.changes) };
  }

  get(sql: string, ...values: SqlValue[]): SqlRow | undefined {
    const row = this.prepare(sql).get(...values);
    if (row !== undefined) this.rowsRead += 1;
    return row as SqlRow | undefined;
  }

  all(sql: string, ...values: SqlValue[]): SqlRow[] {
    const rows = this.prepare(sql).all(...values);
    this.rowsRead += rows.length;
    return rows as SqlRow[];
  }

  /** Runs `work` as a whole or not at all. Nests: an inner failure undoes only the inner part. */
  transaction<T>(work: () => T): T {
    const outermost = this.depth === 0;
    const savepoint = `level${this.depth}`;
    this.connection.exec(outermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
    this.depth += 1;
    try {
      const result = work();
      this.connection.exec(outermost ? 'COMMIT' : `RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      if (!outermost) this.connection.exec(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
      else if (this.connection.isTransaction) this.connection.exec('ROLLBACK');
      for (const listener of this.rollbackListeners) listener();
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** Caches of rows must forget what a rolled back transaction had put there. */
  onRollback(listener: () => void): void {
    this.rollbackListeners.push(listener);
  }

  /** Prepared statements die when a table changes its columns. */
  forgetStatements(): void {
    this.statements.clear();
  }

  close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepare(sql: string): StatementSync {
    const cached = this.statements.get(sql);
    if (cached) return cached;
    const statement = this.connection.prepare(sql);
    if (this.statements.size > 2000) this.statements.clear();
    this.statements.set(sql, statement);
    return statement;
  }
}
