import type { ListRow } from '../store/lists';
import type { Securable } from '../store/permissions';
import type { SiteUserRow } from '../store/siteUsers';
import type { Store } from '../store/store';
import type { WebRow } from '../store/webs';
import type { Authorizer, SecurityScope, SqlCondition } from './authorizer';
import { allows, PermissionKind, roleMasks, type PermissionName } from './permissions';

/**
 * Rights as SharePoint computes them: the permission levels that the user and the user's groups have on the nearest
 * object with permissions of its own, less what the list's item-level settings take away.
 */
export class GroupAuthorizer implements Authorizer {
  private readonly masks = new Map<string, bigint>();
  private revision = -1;

  constructor(private readonly store: Store) {
    store.database.onRollback(() => this.masks.clear());
  }

  permissions(user: SiteUserRow, scope: SecurityScope): bigint {
    if (user.isSiteAdmin) return roleMasks.fullControl;
    const { listId, itemId } = scope;
    const list = listId === undefined ? undefined : this.store.lists.find(listId);
    if (!list || itemId === undefined) return this.maskAt(user, this.uniqueScope(scope));
    const mask = this.maskAt(user, this.uniqueScope(scope));
    return this.withItemSettings(user, list, itemId, mask);
  }

  visibleItems(user: SiteUserRow, scope: SecurityScope): SqlCondition | undefined {
    const { web, listId } = scope;
    if (user.isSiteAdmin || listId === undefined) return undefined;
    const conditions: SqlCondition[] = [];
    const list = this.store.lists.find(listId);
    const listMask = this.maskAt(user, this.uniqueScope({ web, listId }));
    const seesList = allows(listMask, 'viewListItems');
    // With Limited Access on the list a person sees what is shared with them, else all but what is kept from them.
    const exceptions = this.store.permissions
      .uniqueItemIds(listId)
      .filter(
        (itemId) => allows(this.maskAt(user, { kind: 'item', listId, itemId }), 'viewListItems') !== seesList
      );
    if (exceptions.length > 0 || !seesList) {
      conditions.push({
        sql: `id ${seesList ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(?))`,
        values: [JSON.stringify(exceptions)]
      });
    }
    if (list && Number(list.settings['ReadSecurity'] ?? 1) === 2 && !allows(listMask, 'cancelCheckout')) {
      conditions.push({ sql: `${authorColumn} = ?`, values: [user.id] });
    }
    if (conditions.length === 0) return undefined;
    return {
      sql: conditions.map((condition) => `(${condition.sql})`).join(' AND '),
      values: conditions.flatMap((condition) => condition.values)
    };
  }

  /** The object whose role assignments hold for the scope. */
  uniqueScope({ web, listId, itemId }: SecurityScope): Securable {
    const { permissions } = this.store;
    if (
      listId !== undefined &&
      itemId !== undefined &&
      permissions.isUnique({ kind: 'item', listId, itemId })
    ) {
      return { kind: 'item', listId, itemId };
    }
    if (listId !== undefined && permissions.isUnique({ kind: 'list', listId }))
      return { kind: 'list', listId };
    return { kind: 'web', webId: this.uniqueWeb(web).id };
  }

  /** The nearest web, from this one up, that does not inherit. */
  uniqueWeb(web: WebRow): WebRow {
    const parent = web.parentId === null ? undefined : this.store.webs.byId(web.parentId);
    return !parent || this.store.permissions.isUnique({ kind: 'web', webId: web.id })
      ? web
      : this.uniqueWeb(parent);
  }

  private maskAt(user: SiteUserRow, securable: Securable): bigint {
    const revision = this.store.permissions.revision + this.store.groups.revision;
    if (revision !== this.revision) {
      this.masks.clear();
      this.revision = revision;
    }
    const key = `${user.siteId}|${user.id}|${Object.values(securable).join('|')}`;
    const known = this.masks.get(key);
    if (known !== undefined) return known;
    const mask = this.computeMask(user, securable);
    this.masks.set(key, mask);
    return mask;
  }

  private computeMask(user: SiteUserRow, securable: Securable): bigint {
    const principals = new Set([user.id, ...this.store.groups.groupIdsOf(user.siteId, user.id)]);
    const everyone = this.store.users.byLogin(user.siteId, everyoneLoginName);
    if (everyone) {
      principals.add(everyone.id);
      for (const id of this.store.groups.groupIdsOf(user.siteId, everyone.id)) principals.add(id);
    }
    const roles = new Map(this.store.permissions.roles(user.siteId).map((role) => [role.id, role.mask]));
    return this.store.permissions
      .assignments(securable)
      .filter(({ principalId }) => principals.has(principalId))
      .reduce((mask, { roleId }) => mask | (roles.get(roleId) ?? 0n), 0n);
  }

  private itemAuthor(list: ListRow, itemId: number): number | undefined {
    const row = this.store.database.get(
      `SELECT ${authorColumn} AS author FROM items_${list.number} WHERE id = ?`,
      itemId
    );
    return row === undefined ? undefined : Number(row['author']);
  }

  /** `ReadSecurity` 2: only own items to read; `WriteSecurity` 2: only own to edit, 4: none. */
  private withItemSettings(user: SiteUserRow, list: ListRow, itemId: number, mask: bigint): bigint {
    if (allows(mask, 'cancelCheckout')) return mask;
    const read = Number(list.settings['ReadSecurity'] ?? 1);
    const write = Number(list.settings['WriteSecurity'] ?? 1);
    if (read !== 2 && write === 1) return mask;
    const own = this.itemAuthor(list, itemId) === user.id;
    let result = mask;
    if (read === 2 && !own) result = without(result, 'viewListItems', 'openItems', 'viewVersions');
    if (write === 4 || (write === 2 && !own)) result = without(result, 'editListItems', 'deleteListItems');
    return result;
  }
}

/** The claim that stands for all people of the organisation. */
export const everyoneLoginName = 'c:0-.f|rolemanager|spo-grid-all-users/contoso';
export const everyoneTitle = 'Everyone except external users';

const authorColumn = 'author';

function without(mask: bigint, ...names: readonly PermissionName[]): bigint {
  return names.reduce((rest, name) => rest & ~(1n << BigInt(PermissionKind[name] - 1)), mask);
}
