import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { demand } from '../security/authorizer';
import { action, defineCollection, defineEntity, link, property } from '../rest/define';
import { collectionNode, entityNode, nullNode, type Node } from '../rest/nodes';
import type { RoleDefinition } from '../security/builtInRoles';
import { SiteUserType } from './currentUser';
import { BindingCollection } from './roleDefinitions';
import { assignRole, effectiveAssignments, unassignRole, type SecurableRef } from './securables';
import { GroupType, UserGroupCollection } from './siteGroups';

/** All permission levels of one principal on one object. */
interface AssignmentRow {
  readonly ref: SecurableRef;
  readonly principalId: number;
  readonly roles: readonly RoleDefinition[];
}

export const RoleAssignmentType = defineEntity<AssignmentRow>({
  name: 'SP.RoleAssignment',
  metadataName: () => 'SP.ApiData.RoleAssignments',
  editLink: ({ ref, principalId }) => `${editLinkOf(ref)}/RoleAssignments(${principalId})`,
  remove: ({ ref, principalId }, context) => unassignRole(ref, principalId, undefined, context),
  properties: [property('PrincipalId', (assignment) => assignment.principalId)],
  navigation: [
    link('Member', (assignment, context) => memberNode(assignment, context)),
    link('RoleDefinitionBindings', (assignment) => collectionNode(BindingCollection, assignment.roles)),
    link('Groups', ({ ref, principalId }) =>
      collectionNode(UserGroupCollection, { siteId: ref.scope.web.siteId, id: principalId })
    )
  ]
});

export const RoleAssignmentCollection = defineCollection<AssignmentRow, SecurableRef>({
  name: 'SP.RoleAssignmentCollection',
  element: () => RoleAssignmentType,
  list: assignmentRows,
  byKey: (ref, args, context) => byPrincipal(ref, args.number('principalId'), context),
  methods: [
    action('addRoleAssignment', (ref, args, context) => {
      assignRole(
        ref,
        { principalId: args.number('principalId'), roleId: args.number('roleDefId', 1) },
        context
      );
      return nullNode('AddRoleAssignment');
    }),
    action('removeRoleAssignment', (ref, args, context) => {
      unassignRole(ref, args.number('principalId'), args.number('roleDefId', 1), context);
      return nullNode('RemoveRoleAssignment');
    }),
    {
      name: 'getByPrincipalId',
      kind: 'function',
      invoke: (ref, args, context) => byPrincipal(ref, args.number('principalId'), context)
    }
  ]
});

function byPrincipal(ref: SecurableRef, principalId: number, context: RequestContext): Node {
  const row = assignmentRows(ref, context).find((candidate) => candidate.principalId === principalId);
  if (!row) throw errors.assignmentMissing(principalId);
  return entityNode(RoleAssignmentType, row);
}

/** Only people with the right to enumerate permissions may see who has which: Full Control has it, Edit has not. */
function assignmentRows(ref: SecurableRef, context: RequestContext): readonly AssignmentRow[] {
  demand(context, 'enumeratePermissions', ref.scope);
  const roles = new Map(context.store.permissions.roles(ref.scope.web.siteId).map((role) => [role.id, role]));
  const byPrincipalId = new Map<number, RoleDefinition[]>();
  for (const { principalId, roleId } of effectiveAssignments(ref, context)) {
    const role = roles.get(roleId);
    if (role) byPrincipalId.set(principalId, [...(byPrincipalId.get(principalId) ?? []), role]);
  }
  return [...byPrincipalId].map(([principalId, bound]) => ({ ref, principalId, roles: bound }));
}

function memberNode({ ref, principalId }: AssignmentRow, context: RequestContext): Node {
  const { siteId } = ref.scope.web;
  const user = context.store.users.byId(siteId, principalId);
  if (user) return entityNode(SiteUserType, user);
  const group = context.store.groups.byId(siteId, principalId);
  return group ? entityNode(GroupType, group) : nullNode('Member');
}

function editLinkOf({ scope: { listId, itemId } }: SecurableRef): string {
  if (listId === undefined) return 'Web';
  return itemId === undefined ? `Web/Lists(guid'${listId}')` : `Web/Lists(guid'${listId}')/Items(${itemId})`;
}
