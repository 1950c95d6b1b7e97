import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import type { SiteUserRow } from '../store/siteUsers';
import type { WebRow } from '../store/webs';
import { allows, type PermissionName } from './permissions';

/** The object whose permissions are asked: a web, a list in it, or an item in the list. */
export interface SecurityScope {
  readonly web: WebRow;
  /** GUID, lower case. */
  readonly listId?: string;
  readonly itemId?: number;
}

/** A SQL condition over the item table with its bound values. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

export interface Authorizer {
  /** The 64 bit mask of the user on the object. */
  permissions(user: SiteUserRow, scope: SecurityScope): bigint;
  /**
   * Hides items with permissions of their own from a query over the list: a condition on the item table's `id`,
   * undefined when the user sees every item of the list.
   */
  visibleItems(user: SiteUserRow, scope: SecurityScope): SqlCondition | undefined;
}

/** The mask of the current person, nothing while the fault "lost rights" is on for them. */
export function effectivePermissions(context: RequestContext, scope: SecurityScope): bigint {
  if (context.faults.hasLostRights(context.person.key)) return 0n;
  return context.authorizer.permissions(context.user, scope);
}

export function may(context: RequestContext, permission: PermissionName, scope: SecurityScope): boolean {
  return allows(effectivePermissions(context, scope), permission);
}

/** Throws SharePoint's 403 unless the current person has the permission. */
export function demand(context: RequestContext, permission: PermissionName, scope: SecurityScope): void {
  if (!may(context, permission, scope)) throw errors.accessDenied();
}
