import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Database, SqlRow } from './database';

/** A web (site or subsite). Times are UTC ISO strings without milliseconds. */
export interface WebRow {
  readonly id: string;
  /** The site collection; equal for a root web and its subwebs. */
  readonly siteId: string;
  readonly parentId: string | null;
  /** `/`, `/sites/intune`, `/sites/intune/sub`. */
  readonly serverRelativeUrl: string;
  readonly title: string;
  readonly description: string;
  readonly language: number;
  /** `STS`, `GROUP`. */
  readonly webTemplate: string;
  readonly created: string;
  readonly lastItemModified: string;
  /** SharePoint's time zone id, 4 is W. Europe. */
  readonly timeZoneId: number;
  /** SharePoint's bits of the days on which people work: Sunday 64, Monday 32 … Saturday 1. */
  readonly workDays: number;
  /** Everything else that a MERGE may set (LogoUrl, QuickLaunchEnabled …). */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

const mondayToFriday = 62;

export class WebStore {
  private cache: WebRow[] | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock
  ) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS webs (
        id TEXT PRIMARY KEY, site_id TEXT NOT NULL, url TEXT NOT NULL UNIQUE COLLATE NOCASE, doc TEXT NOT NULL
      ) STRICT`
    );
    database.onRollback(() => this.forget());
  }

  all(): readonly WebRow[] {
    this.cache ??= this.database.all('SELECT doc FROM webs ORDER BY url').map(toWeb);
    return this.cache;
  }

  byId(id: string): WebRow | undefined {
    return this.all().find((web) => web.id === id);
  }

  byUrl(serverRelativeUrl: string): WebRow | undefined {
    const wanted = serverRelativeUrl.toLowerCase();
    return this.all().find((web) => web.serverRelativeUrl.toLowerCase() === wanted);
  }

  /** The deepest web at or above the path, within the site collection that the path names. */
  containing(path: string): WebRow | undefined {
    let candidate = path === '' ? '/' : path.replace(/\/+$/, '') || '/';
    for (;;) {
      const web = this.byUrl(candidate);
      if (web) return web;
      const parent = candidate.slice(0, candidate.lastIndexOf('/'));
      if (/^\/(sites|teams)\/[^/]+$/i.test(candidate) || candidate === '/' || candidate === '')
        return undefined;
      candidate = parent === '' ? '/' : parent;
    }
  }

  rootOf(siteId: string): WebRow {
    const web = this.all().find((candidate) => candidate.siteId === siteId && candidate.parentId === null);
    if (!web) throw new Error(`Site ${siteId} has no root web.`);
    return web;
  }

  childrenOf(web: WebRow): WebRow[] {
    return this.all().filter((candidate) => candidate.parentId === web.id);
  }

  create(input: Pick<WebRow, 'serverRelativeUrl' | 'title'> & Partial<WebRow>): WebRow {
    const now = this.clock.nowIso();
    const web: WebRow = {
      id: randomUUID(),
      siteId: randomUUID(),
      parentId: null,
      description: '',
      language: 1033,
      webTemplate: 'STS',
      created: now,
      lastItemModified: now,
      timeZoneId: 4,
      workDays: mondayToFriday,
      settings: {},
      ...input
    };
    const { id, siteId, serverRelativeUrl } = web;
    this.database.run(
      'INSERT INTO webs (id, site_id, url, doc) VALUES (?, ?, ?, ?)',
      id,
      siteId,
      serverRelativeUrl,
      JSON.stringify(web)
    );
    this.forget();
    return web;
  }

  update(web: WebRow, changes: Partial<WebRow>): WebRow {
    const next = { ...web, ...changes };
    this.database.run(
      'UPDATE webs SET url = ?, doc = ? WHERE id = ?',
      next.serverRelativeUrl,
      JSON.stringify(next),
      web.id
    );
    this.forget();
    return next;
  }

  remove(web: WebRow): void {
    this.database.run('DELETE FROM webs WHERE id = ?', web.id);
    this.forget();
  }

  forget(): void {
    this.cache = undefined;
  }
}

/** Data folders of older versions hold webs without working days. */
function toWeb(row: SqlRow): WebRow {
  return { workDays: mondayToFriday, ...(JSON.parse(String(row['doc'])) as Omit<WebRow, 'workDays'>) };
}
