import { errors } from '../errors';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import { defineCollection, defineEntity, property, readMethod } from '../rest/define';
import type { JsonObject } from '../rest/json';
import { createdNode, entityNode } from '../rest/nodes';
import { demand } from '../security/authorizer';
import { fromWire } from '../security/basePermissions';
import { BUILT_IN_ROLES, type RoleDefinition } from '../security/builtInRoles';
import type { WebRow } from '../store/webs';
import { permissionValue } from './web';

export const RoleDefinitionType = defineEntity<RoleDefinition>({
  name: 'SP.RoleDefinition',
  metadataName: () => 'SP.ApiData.RoleDefinitions',
  editLink: (role) => `Web/RoleDefinitions(${role.id})`,
  update: updateRole,
  remove: removeRole,
  properties: [
    property('BasePermissions', (role) => permissionValue(role.mask)),
    property('Description', (role) => role.description),
    property('Hidden', (role) => role.hidden),
    property('Id', (role) => role.id),
    property('Name', (role) => role.name),
    property('Order', (role) => role.order),
    property('RoleTypeKind', (role) => role.roleTypeKind)
  ]
});

export const RoleDefinitionCollection = defineCollection<RoleDefinition, WebRow>({
  name: 'SP.RoleDefinitionCollection',
  element: () => RoleDefinitionType,
  list: (web, context) => context.store.permissions.roles(web.siteId),
  byKey: (web, args, context) => byId(web, args.number('id'), context),
  create: (web, body, context) => createdNode(RoleDefinitionType, addRole(web, body, context)),
  methods: [
    readMethod('getById', (web, args, context) => byId(web, args.number('id'), context)),
    readMethod('getByName', (web, args, context) => {
      const name = args.string('name').toLowerCase();
      return found(
        context.store.permissions.roles(web.siteId).find((role) => role.name.toLowerCase() === name)
      );
    }),
    readMethod('getByType', (web, args, context) => {
      const kind = args.number('roleType');
      return found(context.store.permissions.roles(web.siteId).find((role) => role.roleTypeKind === kind));
    })
  ]
});

/** The levels of one role assignment. */
export const BindingCollection = defineCollection<RoleDefinition, readonly RoleDefinition[]>({
  name: 'SP.RoleDefinitionBindingCollection',
  element: () => RoleDefinitionType,
  list: (roles) => roles
});

function byId(web: WebRow, id: number, context: RequestContext) {
  return found(context.store.permissions.roles(web.siteId).find((role) => role.id === id));
}

function found(role: RoleDefinition | undefined) {
  if (!role) throw errors.roleMissing();
  return entityNode(RoleDefinitionType, role);
}

function addRole(web: WebRow, body: RequestBody, context: RequestContext): RoleDefinition {
  requireRolesOfOwn(web, context);
  const values = readRole(body.json('SP.RoleDefinition'));
  if (values.name === undefined)
    throw errors.invalidArgument('Value does not fall within the expected range. (Name)');
  requireFreeName(web, values.name, undefined, context);
  const fresh = { description: '', mask: 0n, roleTypeKind: 0, order: 0, hidden: false };
  return context.store.permissions.addRole(web.siteId, { ...fresh, ...values, name: values.name });
}

function updateRole(role: RoleDefinition, body: RequestBody, context: RequestContext): undefined {
  const { web } = context;
  requireRolesOfOwn(web, context);
  const values = readRole(body.json('SP.RoleDefinition'));
  if (values.name !== undefined) requireFreeName(web, values.name, role.id, context);
  context.store.permissions.saveRole(web.siteId, { ...role, ...values });
  return undefined;
}

function removeRole(role: RoleDefinition, context: RequestContext): void {
  requireRolesOfOwn(context.web, context);
  if (
    BUILT_IN_ROLES.some((builtIn) => builtIn.id === role.id && (builtIn.hidden || builtIn.roleTypeKind === 5))
  ) {
    throw errors.operationInvalid('You cannot delete this permission level.');
  }
  context.store.permissions.removeRole(context.web.siteId, role.id);
}

/** A subweb shares the levels of its site and cannot change them. */
function requireRolesOfOwn(web: WebRow, context: RequestContext): void {
  demand(context, 'managePermissions', { web });
  if (web.parentId !== null) {
    throw errors.operationInvalid('This operation is not supported on a web that inherits role definitions.');
  }
}

function requireFreeName(
  web: WebRow,
  name: string,
  ownId: number | undefined,
  context: RequestContext
): void {
  const other = context.store.permissions
    .roles(web.siteId)
    .find((role) => role.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== ownId) throw errors.groupNameTaken();
}

function readRole(values: JsonObject): Partial<Omit<RoleDefinition, 'id'>> {
  const {
    Name: name,
    Description: description,
    Order: order,
    BasePermissions: permissions,
    ...rest
  } = values;
  for (const key of Object.keys(rest)) {
    if (!['Id', 'Hidden', 'RoleTypeKind'].includes(key))
      throw errors.propertyUnknown(key, 'SP.RoleDefinition');
  }
  const mask = fromWire(permissions);
  if (permissions !== undefined && mask === undefined)
    throw errors.valueInvalid('BasePermissions', 'SP.BasePermissions');
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof order === 'number' ? { order } : {}),
    ...(mask === undefined ? {} : { mask })
  };
}
