import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Clock } from '../clock';
import { ChangeLog } from './changeLog';
import { BlobStore } from './blobs';
import { ContentTypeStore } from './contentTypes';
import { Database } from './database';
import { FieldStore } from './fields';
import { DocumentTable } from './documents';
import { GroupStore } from './groups';
import { ItemStore } from './items';
import { ItemTables } from './itemTables';
import { ListStore } from './lists';
import { NavigationStore } from './navigation';
import { PermissionStore } from './permissions';
import { PrincipalIds } from './principalIds';
import { RecycleBinStore } from './recycleBin';
import { SiteUserStore } from './siteUsers';
import { VersionStore } from './versions';
import { ViewStore } from './views';
import { WebStore } from './webs';

/** Everything the site keeps. Only the files of this folder write SQL. */
export class Store {
  readonly database: Database;
  readonly webs: WebStore;
  readonly users: SiteUserStore;
  readonly lists: ListStore;
  readonly fields: FieldStore;
  readonly views: ViewStore;
  readonly items: ItemStore;
  readonly itemTables: ItemTables;
  readonly versions: VersionStore;
  readonly changeLog: ChangeLog;
  readonly groups: GroupStore;
  readonly permissions: PermissionStore;
  readonly documents: DocumentTable;
  readonly navigation: NavigationStore;
  readonly contentTypes: ContentTypeStore;
  readonly blobs: BlobStore;
  readonly recycleBin: RecycleBinStore;
  /** Signs form digests; survives a restart with the data. */
  readonly digestSecret: string;

  /** Opens or creates the file; `:memory:` for tests. */
  constructor(
    readonly file: string,
    readonly clock: Clock
  ) {
    this.database = new Database(file);
    this.database.execute(
      'CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT'
    );
    this.webs = new WebStore(this.database, clock);
    const principalIds = new PrincipalIds(this.database);
    this.users = new SiteUserStore(this.database, principalIds);
    this.groups = new GroupStore(this.database, principalIds);
    this.permissions = new PermissionStore(this.database);
    this.documents = new DocumentTable(this.database);
    this.navigation = new NavigationStore(this.documents);
    this.contentTypes = new ContentTypeStore(this.documents);
    this.blobs = new BlobStore(this.database);
    this.recycleBin = new RecycleBinStore(this.database, clock);
    this.lists = new ListStore(this.database, clock);
    this.fields = new FieldStore(this.database);
    this.views = new ViewStore(this.database);
    this.items = new ItemStore(this.database);
    this.itemTables = new ItemTables(this.database);
    this.versions = new VersionStore(this.database);
    this.changeLog = new ChangeLog(this.database, clock);
    this.digestSecret = this.remember('digestSecret', () => randomBytes(32).toString('hex'));
  }

  get isEmpty(): boolean {
    return this.webs.all().length === 0;
  }

  /** Empties every table; the digest secret stays, so open pages keep working. */
  clear(): void {
    this.transaction(() => {
      const tables = this.database.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      );
      for (const { name } of tables) {
        if (name === 'meta') continue;
        const table = `"${String(name)}"`;
        this.database.execute(
          String(name).startsWith('items_') ? `DROP TABLE ${table}` : `DELETE FROM ${table}`
        );
      }
    });
    this.forget();
  }

  /** Keeps everything as it is now, under a name, in a file beside the data. */
  keep(name: string): void {
    this.database.copyTo(this.keptFile(name));
  }

  /** Everything as it was when it was kept; `false` when nothing was kept under that name. */
  bringBack(name: string): boolean {
    const file = this.keptFile(name);
    if (!existsSync(file)) return false;
    this.database.replaceBy(file);
    this.permissions.revision += 1;
    this.forget();
    return true;
  }

  /** Drops every cached row. */
  forget(): void {
    this.database.forgetStatements();
    this.webs.forget();
    this.users.forget();
    this.lists.forget();
    this.fields.forget();
  }

  transaction<T>(work: () => T): T {
    return this.database.transaction(work);
  }

  close(): void {
    this.database.close();
  }

  private keptFile(name: string): string {
    if (this.file === ':memory:')
      throw new Error('A site in memory has no file beside which to keep a state.');
    return `${this.file}.${name}`;
  }

  private remember(key: string, create: () => string): string {
    const row = this.database.get('SELECT value FROM meta WHERE key = ?', key);
    if (row) return String(row['value']);
    const value = create();
    this.database.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, value);
    return value;
  }
}
