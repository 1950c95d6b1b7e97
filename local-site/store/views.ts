import type { Database, SqlRow } from './database';

/** A view of a list. */
export interface ViewRow {
  /** GUID, lower case. */
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  /** File name of the view's page, without `.aspx`. */
  readonly pageName: string;
  readonly isDefault: boolean;
  readonly hidden: boolean;
  readonly personal: boolean;
  /** Whose a personal view is: the id of the site user. */
  readonly ownerId?: number;
  readonly paged: boolean;
  readonly rowLimit: number;
  /** Inner XML of `<Query>`. */
  readonly query: string;
  readonly fields: readonly string[];
  /** 0 default, 1 recursive, 2 recursiveAll, 3 filesOnly. */
  readonly scope: number;
  readonly viewType: string;
  /** Further properties that a MERGE may set (CustomFormatter, Aggregations, …). */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

export class ViewStore {
  constructor(private readonly database: Database) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS views (
        number INTEGER PRIMARY KEY AUTOINCREMENT, list_id TEXT NOT NULL, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL
      ) STRICT`
    );
  }

  ofList(listId: string): ViewRow[] {
    return this.database.all('SELECT doc FROM views WHERE list_id = ? ORDER BY number', listId).map(toView);
  }

  byId(listId: string, id: string): ViewRow | undefined {
    return this.ofList(listId).find((view) => view.id === id);
  }

  byTitle(listId: string, title: string): ViewRow | undefined {
    return this.ofList(listId).find((view) => view.title.toLowerCase() === title.toLowerCase());
  }

  defaultOf(listId: string): ViewRow | undefined {
    const views = this.ofList(listId);
    return views.find((view) => view.isDefault) ?? views[0];
  }

  add(view: ViewRow): ViewRow {
    this.database.run(
      'INSERT INTO views (list_id, id, doc) VALUES (?, ?, ?)',
      view.listId,
      view.id,
      JSON.stringify(view)
    );
    if (view.isDefault) this.makeDefault(view);
    return view;
  }

  save(view: ViewRow): ViewRow {
    this.database.run('UPDATE views SET doc = ? WHERE id = ?', JSON.stringify(view), view.id);
    if (view.isDefault) this.makeDefault(view);
    return view;
  }

  remove(view: ViewRow): void {
    this.database.run('DELETE FROM views WHERE id = ?', view.id);
  }

  removeAll(listId: string): void {
    this.database.run('DELETE FROM views WHERE list_id = ?', listId);
  }

  /** A list has one default view. */
  private makeDefault(view: ViewRow): void {
    for (const other of this.ofList(view.listId)) {
      if (other.id === view.id || !other.isDefault) continue;
      this.database.run(
        'UPDATE views SET doc = ? WHERE id = ?',
        JSON.stringify({ ...other, isDefault: false }),
        other.id
      );
    }
  }
}

function toView(row: SqlRow): ViewRow {
  return JSON.parse(String(row['doc'])) as ViewRow;
}
