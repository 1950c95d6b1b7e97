import type { Database } from './database';

/**
 * Users and groups of a site share one row of numbers, as in SharePoint: an id never names both, nor is it used again.
 */
export class PrincipalIds {
  constructor(private readonly database: Database) {
    database.execute(
      'CREATE TABLE IF NOT EXISTS principal_ids (site_id TEXT PRIMARY KEY, last_id INTEGER NOT NULL) STRICT'
    );
  }

  /** The next free id of the site, `first` or above. */
  next(siteId: string, first: number): number {
    const row = this.database.get('SELECT last_id FROM principal_ids WHERE site_id = ?', siteId);
    const id = Math.max(first, Number(row?.['last_id'] ?? 0) + 1);
    this.database.run('INSERT OR REPLACE INTO principal_ids (site_id, last_id) VALUES (?, ?)', siteId, id);
    return id;
  }
}
