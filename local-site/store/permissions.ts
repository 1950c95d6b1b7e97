import { BUILT_IN_ROLES, type RoleDefinition } from '../security/builtInRoles';
import type { Database, SqlRow } from './database';

/** What has permissions: a web, a list or an item. */
export type Securable =
  | { readonly kind: 'web'; readonly webId: string }
  | { readonly kind: 'list'; readonly listId: string }
  | { readonly kind: 'item'; readonly listId: string; readonly itemId: number };

export interface RoleAssignment {
  readonly principalId: number;
  readonly roleId: number;
}

const FIRST_OWN_ROLE_ID = 1073741930;

/** Permission levels, broken inheritance and role assignments. */
export class PermissionStore {
  /** Rises with every change, so that computed masks can be kept until then. */
  revision = 0;

  constructor(private readonly database: Database) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS role_definitions (
        site_id TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, doc TEXT NOT NULL,
        PRIMARY KEY (site_id, id), UNIQUE (site_id, name)
      ) STRICT;
      CREATE TABLE IF NOT EXISTS unique_scopes (
        kind TEXT NOT NULL, owner TEXT NOT NULL, item_id INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (kind, owner, item_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS role_assignments (
        kind TEXT NOT NULL, owner TEXT NOT NULL, item_id INTEGER NOT NULL DEFAULT 0,
        principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
        PRIMARY KEY (kind, owner, item_id, principal_id, role_id)
      ) STRICT, WITHOUT ROWID`
    );
  }

  provisionRoles(siteId: string): void {
    for (const role of BUILT_IN_ROLES) this.saveRole(siteId, role);
  }

  roles(siteId: string): readonly RoleDefinition[] {
    return this.database
      .all('SELECT doc FROM role_definitions WHERE site_id = ?', siteId)
      .map(toRole)
      .sort((left, right) => left.order - right.order || left.id - right.id);
  }

  addRole(siteId: string, role: Omit<RoleDefinition, 'id'>): RoleDefinition {
    const highest = this.roles(siteId).reduce((max, known) => Math.max(max, known.id), FIRST_OWN_ROLE_ID - 1);
    const added = { ...role, id: highest + 1 };
    this.saveRole(siteId, added);
    return added;
  }

  saveRole(siteId: string, role: RoleDefinition): void {
    this.revision += 1;
    this.database.run(
      'INSERT OR REPLACE INTO role_definitions (site_id, id, name, doc) VALUES (?, ?, ?, ?)',
      siteId,
      role.id,
      role.name,
      JSON.stringify({ ...role, mask: String(role.mask) })
    );
  }

  removeRole(siteId: string, roleId: number): void {
    this.revision += 1;
    this.database.run('DELETE FROM role_definitions WHERE site_id = ? AND id = ?', siteId, roleId);
    this.database.run('DELETE FROM role_assignments WHERE role_id = ?', roleId);
  }

  isUnique(securable: Securable): boolean {
    return (
      this.database.get(
        'SELECT 1 AS found FROM unique_scopes WHERE kind = ? AND owner = ? AND item_id = ?',
        ...keyOf(securable)
      ) !== undefined
    );
  }

  /** Items of a list with permissions of their own. */
  uniqueItemIds(listId: string): readonly number[] {
    return this.database
      .all("SELECT item_id FROM unique_scopes WHERE kind = 'item' AND owner = ? ORDER BY item_id", listId)
      .map((row) => Number(row['item_id']));
  }

  makeUnique(securable: Securable, assignments: readonly RoleAssignment[]): void {
    this.revision += 1;
    this.database.run(
      'INSERT OR IGNORE INTO unique_scopes (kind, owner, item_id) VALUES (?, ?, ?)',
      ...keyOf(securable)
    );
    for (const assignment of assignments) this.assign(securable, assignment);
  }

  /** Back to the parent's permissions; own assignments are gone. */
  inherit(securable: Securable): void {
    this.revision += 1;
    this.database.run(
      'DELETE FROM role_assignments WHERE kind = ? AND owner = ? AND item_id = ?',
      ...keyOf(securable)
    );
    this.database.run(
      'DELETE FROM unique_scopes WHERE kind = ? AND owner = ? AND item_id = ?',
      ...keyOf(securable)
    );
  }

  /** All items of the list inherit again, as `clearSubscopes` asks. */
  inheritAllItems(listId: string): void {
    this.revision += 1;
    this.database.run("DELETE FROM role_assignments WHERE kind = 'item' AND owner = ?", listId);
    this.database.run("DELETE FROM unique_scopes WHERE kind = 'item' AND owner = ?", listId);
  }

  assignments(securable: Securable): readonly RoleAssignment[] {
    return this.database
      .all(
        'SELECT principal_id, role_id FROM role_assignments WHERE kind = ? AND owner = ? AND item_id = ? ORDER BY principal_id, role_id',
        ...keyOf(securable)
      )
      .map((row) => ({ principalId: Number(row['principal_id']), roleId: Number(row['role_id']) }));
  }

  assign(securable: Securable, { principalId, roleId }: RoleAssignment): void {
    this.revision += 1;
    this.database.run(
      'INSERT OR IGNORE INTO role_assignments (kind, owner, item_id, principal_id, role_id) VALUES (?, ?, ?, ?, ?)',
      ...keyOf(securable),
      principalId,
      roleId
    );
  }

  /** Answers whether there was such an assignment. `roleId` undefined: every one of the principal. */
  unassign(securable: Securable, principalId: number, roleId?: number): boolean {
    this.revision += 1;
    const condition = 'kind = ? AND owner = ? AND item_id = ? AND principal_id = ?';
    const values = [...keyOf(securable), principalId] as const;
    const result =
      roleId === undefined
        ? this.database.run(`DELETE FROM role_assignments WHERE ${condition}`, ...values)
        : this.database.run(
            `DELETE FROM role_assignments WHERE ${condition} AND role_id = ?`,
            ...values,
            roleId
          );
    return result.changes > 0;
  }

  /** A principal that leaves the site loses its assignments on the given objects' tables everywhere. */
  removePrincipal(principalId: number, webIds: readonly string[], listIds: readonly string[]): void {
    this.revision += 1;
    this.database.run(
      `DELETE FROM role_assignments WHERE principal_id = ? AND owner IN (SELECT value FROM json_each(?))`,
      principalId,
      JSON.stringify([...webIds, ...listIds])
    );
  }
}

function keyOf(securable: Securable): readonly [kind: string, owner: string, itemId: number] {
  switch (securable.kind) {
    case 'web':
      return ['web', securable.webId, 0];
    case 'list':
      return ['list', securable.listId, 0];
    case 'item':
      return ['item', securable.listId, securable.itemId];
  }
}

function toRole(row: SqlRow): RoleDefinition {
  const stored = JSON.parse(String(row['doc'])) as Omit<RoleDefinition, 'mask'> & { mask: string };
  return { ...stored, mask: BigInt(stored.mask) };
}
