import { loginNameOf, people, type Person } from '../people';
import type { Database, SqlRow } from './database';
import type { PrincipalIds } from './principalIds';

/** A user of one site collection. */
export interface SiteUserRow {
  readonly id: number;
  readonly siteId: string;
  /** Claims name, lower case: `i:0#.f|membership|lena.lindqvist@contoso.example`. */
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly isSiteAdmin: boolean;
  /** 1 user, 4 security group. */
  readonly principalType: number;
  /** The site group the user belongs to; `none` for people who were only ensured. */
  readonly role: Person['role'] | 'none';
  readonly jobTitle: string;
  readonly department: string;
}

export const firstUserId = 6;

/** The users of every site; the User Information List shows them. */
export class SiteUserStore {
  private readonly cache = new Map<string, readonly SiteUserRow[]>();

  constructor(
    private readonly database: Database,
    private readonly ids: PrincipalIds
  ) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS site_users (
        site_id TEXT NOT NULL, id INTEGER NOT NULL, login TEXT NOT NULL COLLATE NOCASE, doc TEXT NOT NULL,
        PRIMARY KEY (site_id, id), UNIQUE (site_id, login)
      ) STRICT`
    );
    database.onRollback(() => this.cache.clear());
  }

  all(siteId: string): readonly SiteUserRow[] {
    const cached = this.cache.get(siteId);
    if (cached) return cached;
    const users = this.database
      .all('SELECT doc FROM site_users WHERE site_id = ? ORDER BY id', siteId)
      .map(toUser);
    this.cache.set(siteId, users);
    return users;
  }

  byId(siteId: string, id: number): SiteUserRow | undefined {
    return this.all(siteId).find((user) => user.id === id);
  }

  byLogin(siteId: string, loginName: string): SiteUserRow | undefined {
    const wanted = loginName.toLowerCase();
    return this.all(siteId).find((user) => user.loginName === wanted);
  }

  /** The user of a person; people are users of every site from the start. */
  ofPerson(siteId: string, person: Person): SiteUserRow {
    return this.byLogin(siteId, loginNameOf(person.email)) ?? this.addPerson(siteId, person);
  }

  addPeople(siteId: string): void {
    for (const person of people) this.addPerson(siteId, person);
  }

  addPerson(siteId: string, person: Person): SiteUserRow {
    return this.add({
      siteId,
      loginName: loginNameOf(person.email),
      title: person.name,
      email: person.email,
      isSiteAdmin: person.role === 'owner',
      principalType: 1,
      role: person.role,
      jobTitle: person.jobTitle,
      department: person.department
    });
  }

  add(input: Omit<SiteUserRow, 'id'>): SiteUserRow {
    return this.save({ ...input, id: this.ids.next(input.siteId, firstUserId) });
  }

  save(user: SiteUserRow): SiteUserRow {
    this.database.run(
      'INSERT OR REPLACE INTO site_users (site_id, id, login, doc) VALUES (?, ?, ?, ?)',
      user.siteId,
      user.id,
      user.loginName,
      JSON.stringify(user)
    );
    this.cache.delete(user.siteId);
    return user;
  }

  remove(user: SiteUserRow): void {
    this.database.run('DELETE FROM site_users WHERE site_id = ? AND id = ?', user.siteId, user.id);
    this.cache.delete(user.siteId);
  }

  forget(): void {
    this.cache.clear();
  }
}

function toUser(row: SqlRow): SiteUserRow {
  return JSON.parse(String(row['doc'])) as SiteUserRow;
}
