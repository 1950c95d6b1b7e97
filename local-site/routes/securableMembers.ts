import type { RequestContext } from '../rest/context';
import { action, link, onRequest, readMethod, type Members } from '../rest/define';
import { bareNode, collectionNode, entityNode, nullNode, type Node } from '../rest/nodes';
import { effectivePermissions } from '../security/authorizer';
import { ListType } from './lists';
import { RoleAssignmentCollection } from './roleAssignments';
import {
  breakInheritance,
  isUnique,
  resetInheritance,
  uniqueAncestor,
  type SecurableRef
} from './securables';
import { userByLogin } from './siteUsers';
import { permissionValue, WebType } from './web';

/** What webs, lists and items share: role assignments, inheritance, effective permissions. */
export function securableMembers<T>(
  refOf: (entity: T, context: RequestContext) => SecurableRef,
  itemNode: (ref: SecurableRef, context: RequestContext) => Node = () => nullNode('Item')
): Members<T> {
  return {
    properties: [
      onRequest('HasUniqueRoleAssignments', (entity, context) => isUnique(refOf(entity, context), context)),
      onRequest('EffectiveBasePermissions', (entity, context) =>
        permissionValue(effectivePermissions(context, refOf(entity, context).scope))
      )
    ],
    navigation: [
      link('RoleAssignments', (entity, context) =>
        collectionNode(RoleAssignmentCollection, refOf(entity, context))
      ),
      link('FirstUniqueAncestorSecurableObject', (entity, context) =>
        ancestorNode(uniqueAncestor(refOf(entity, context), context), itemNode, context)
      )
    ],
    methods: [
      // PnPjs reads the mask's halves from the top level of the answer.
      readMethod('EffectiveBasePermissions', (entity, _args, context) =>
        maskNode('EffectiveBasePermissions', effectivePermissions(context, refOf(entity, context).scope))
      ),
      readMethod('getUserEffectivePermissions', (entity, args, context) => {
        const user = userByLogin(context.web, args.string('userName'), context);
        const mask = context.authorizer.permissions(user, refOf(entity, context).scope);
        return maskNode('GetUserEffectivePermissions', mask);
      }),
      action('breakRoleInheritance', (entity, args, context) => {
        const ref = refOf(entity, context);
        breakInheritance(
          ref,
          args.boolean('copyRoleAssignments'),
          args.boolean('clearSubscopes', 1),
          context
        );
        return nullNode('BreakRoleInheritance');
      }),
      action('resetRoleInheritance', (entity, _args, context) => {
        resetInheritance(refOf(entity, context), context);
        return nullNode('ResetRoleInheritance');
      })
    ]
  };
}

function maskNode(name: string, mask: bigint): Node {
  return bareNode(name, permissionValue(mask), 'SP.BasePermissions');
}

function ancestorNode(
  ref: SecurableRef,
  itemNode: (ref: SecurableRef, context: RequestContext) => Node,
  context: RequestContext
): Node {
  const { web, listId, itemId } = ref.scope;
  if (listId === undefined) return entityNode(WebType, web);
  if (itemId !== undefined) return itemNode(ref, context);
  const list = context.store.lists.find(listId);
  return list ? entityNode(ListType, list) : nullNode('FirstUniqueAncestorSecurableObject');
}
