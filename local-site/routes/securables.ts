import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { demand, type SecurityScope } from '../security/authorizer';
import { ROLE_IDS } from '../security/builtInRoles';
import type { RoleAssignment, Securable } from '../store/permissions';
import type { WebRow } from '../store/webs';

/** An object with permissions, and the part of the site that its scope names. */
export interface SecurableRef {
  readonly securable: Securable;
  readonly scope: SecurityScope;
}

export function webRef(web: WebRow): SecurableRef {
  return { securable: { kind: 'web', webId: web.id }, scope: { web } };
}

export function listRef(web: WebRow, listId: string): SecurableRef {
  return { securable: { kind: 'list', listId }, scope: { web, listId } };
}

export function itemRef(web: WebRow, listId: string, itemId: number): SecurableRef {
  return { securable: { kind: 'item', listId, itemId }, scope: { web, listId, itemId } };
}

export function isUnique(ref: SecurableRef, context: RequestContext): boolean {
  const { web, listId } = ref.scope;
  if (listId === undefined && web.parentId === null) return true;
  return context.store.permissions.isUnique(ref.securable);
}

/** The nearest object, from this one up, that does not inherit. */
export function uniqueAncestor(ref: SecurableRef, context: RequestContext): SecurableRef {
  if (isUnique(ref, context)) return ref;
  const { web, listId, itemId } = ref.scope;
  if (listId !== undefined && itemId !== undefined) return uniqueAncestor(listRef(web, listId), context);
  if (listId !== undefined) return uniqueAncestor(webRef(web), context);
  const parent = web.parentId === null ? undefined : context.store.webs.byId(web.parentId);
  return parent ? uniqueAncestor(webRef(parent), context) : ref;
}

/** The role assignments that hold for the object, its own or inherited. */
export function effectiveAssignments(ref: SecurableRef, context: RequestContext): readonly RoleAssignment[] {
  return context.store.permissions.assignments(uniqueAncestor(ref, context).securable);
}

/** Gives the object permissions of its own: a copy of the inherited ones, or only the current user as full control. */
export function breakInheritance(
  ref: SecurableRef,
  copy: boolean,
  clearSubscopes: boolean,
  context: RequestContext
): void {
  demand(context, 'managePermissions', ref.scope);
  const { permissions } = context.store;
  if (!isUnique(ref, context)) {
    const inherited = effectiveAssignments(ref, context);
    const own = { principalId: context.user.id, roleId: ROLE_IDS.fullControl };
    permissions.makeUnique(ref.securable, copy ? inherited : [own]);
  }
  if (clearSubscopes && ref.securable.kind === 'list') permissions.inheritAllItems(ref.securable.listId);
}

export function resetInheritance(ref: SecurableRef, context: RequestContext): void {
  demand(context, 'managePermissions', ref.scope);
  if (ref.securable.kind === 'web' && ref.scope.web.parentId === null) {
    throw errors.operationInvalid('This operation is not allowed on the root web of a site collection.');
  }
  context.store.permissions.inherit(ref.securable);
}

/** Adds a permission level; a principal that the site lacks is SharePoint's 404. Needs permissions of its own. */
export function assignRole(ref: SecurableRef, assignment: RoleAssignment, context: RequestContext): void {
  demand(context, 'managePermissions', ref.scope);
  requireUnique(ref, context);
  requirePrincipal(ref, assignment.principalId, context);
  requireRole(ref, assignment.roleId, context);
  context.store.permissions.assign(ref.securable, assignment);
  grantLimitedAccess(ref, assignment.principalId, context);
}

/** `roleId` undefined removes every level of the principal. */
export function unassignRole(
  ref: SecurableRef,
  principalId: number,
  roleId: number | undefined,
  context: RequestContext
): void {
  demand(context, 'managePermissions', ref.scope);
  requireUnique(ref, context);
  if (!context.store.permissions.unassign(ref.securable, principalId, roleId)) {
    throw errors.assignmentMissing(principalId);
  }
}

/** Who may see an item must be able to pass through its list and web: SharePoint adds Limited Access above. */
function grantLimitedAccess(ref: SecurableRef, principalId: number, context: RequestContext): void {
  const { web, listId, itemId } = ref.scope;
  const parents: SecurableRef[] = [];
  if (listId !== undefined && itemId !== undefined)
    parents.push(uniqueAncestor(listRef(web, listId), context));
  if (listId !== undefined) parents.push(uniqueAncestor(webRef(web), context));
  const { permissions } = context.store;
  for (const parent of parents) {
    if (permissions.assignments(parent.securable).some((known) => known.principalId === principalId))
      continue;
    permissions.assign(parent.securable, { principalId, roleId: ROLE_IDS.limitedAccess });
  }
}

function requireUnique(ref: SecurableRef, context: RequestContext): void {
  if (!isUnique(ref, context)) {
    throw errors.operationInvalid(
      'This operation is not allowed on an object that inherits permissions. Break role inheritance first.'
    );
  }
}

function requirePrincipal(ref: SecurableRef, principalId: number, context: RequestContext): void {
  const { siteId } = ref.scope.web;
  if (!context.store.users.byId(siteId, principalId) && !context.store.groups.byId(siteId, principalId)) {
    throw errors.assignmentMissing(principalId);
  }
}

function requireRole(ref: SecurableRef, roleId: number, context: RequestContext): void {
  const known = context.store.permissions.roles(ref.scope.web.siteId).some((role) => role.id === roleId);
  if (!known) throw errors.roleMissing();
}
