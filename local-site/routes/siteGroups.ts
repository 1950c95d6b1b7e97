import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  link,
  property,
  readMethod
} from '../rest/define';
import { collectionNode, createdNode, entityNode, nullNode } from '../rest/nodes';
import { may, demand } from '../security/authorizer';
import type { GroupRow } from '../store/groups';
import type { WebRow } from '../store/webs';
import { SiteUserType } from './currentUser';
import { GroupUserCollection } from './groupUsers';
import { createGroup, mayManage, removeGroup, updateGroup } from './groupWrites';
import { removed } from './siteUsers';

/** SP.Group. */
export const GroupType: ExtensibleEntityType<GroupRow> = defineEntity<GroupRow>({
  name: 'SP.Group',
  metadataName: () => 'SP.ApiData.Groups',
  editLink: (group) => `Web/SiteGroups/GetById(${group.id})`,
  update: updateGroup,
  remove: removeGroup,
  properties: [
    property('Id', (group) => group.id),
    property('IsHiddenInUI', () => false),
    property('LoginName', (group) => group.title),
    property('Title', (group) => group.title),
    property('PrincipalType', () => 8),
    property('AllowMembersEditMembership', (group) => group.allowMembersEditMembership),
    property('AllowRequestToJoinLeave', (group) => group.allowRequestToJoinLeave),
    property('AutoAcceptRequestToJoinLeave', (group) => group.autoAcceptRequestToJoinLeave),
    property('CanCurrentUserEditMembership', (group, context) => mayManage(group, context)),
    property('CanCurrentUserManageGroup', (group, context) => mayManage(group, context)),
    property('CanCurrentUserViewMembership', (group, context) => mayView(group, context)),
    property('Description', (group) => group.description),
    property('OnlyAllowMembersViewMembership', (group) => group.onlyAllowMembersViewMembership),
    property('OwnerTitle', (group, context) => ownerTitle(group, context)),
    property('RequestToJoinLeaveEmailSetting', (group) => group.requestToJoinLeaveEmailSetting)
  ],
  navigation: [
    link('Users', (group) => collectionNode(GroupUserCollection, group)),
    link('Owner', (group, context) => {
      const { users, groups } = context.store;
      const owner = users.byId(group.siteId, group.ownerId);
      if (owner) return entityNode(SiteUserType, owner);
      const ownerGroup = groups.byId(group.siteId, group.ownerId);
      return ownerGroup ? entityNode(GroupType, ownerGroup) : nullNode('Owner');
    })
  ],
  methods: [
    action('setUserAsOwner', (group, args, context) => {
      demand(context, 'managePermissions', { web: context.web });
      const ownerId = args.number('ownerId');
      const { users, groups } = context.store;
      if (!users.byId(group.siteId, ownerId) && !groups.byId(group.siteId, ownerId))
        throw errors.userNotFound();
      groups.save({ ...group, ownerId });
      return nullNode('SetUserAsOwner');
    })
  ]
});

export const GroupCollection = defineCollection<GroupRow, WebRow>({
  name: 'SP.GroupCollection',
  element: () => GroupType,
  list: (web, context) => context.store.groups.ofSite(web.siteId),
  byKey: (web, args, context) => entityNode(GroupType, groupById(web, args.number('id'), context)),
  create: (web, body, context) => createdNode(GroupType, createGroup(web, body, context)),
  methods: [
    readMethod('getById', (web, args, context) =>
      entityNode(GroupType, groupById(web, args.number('id'), context))
    ),
    readMethod('getByName', (web, args, context) =>
      entityNode(GroupType, groupByName(web, args.string('name'), context))
    ),
    action('removeById', (web, args, context) =>
      removed('RemoveById', () => removeGroup(groupById(web, args.number('id'), context), context))
    ),
    action('removeByLoginName', (web, args, context) =>
      removed('RemoveByLoginName', () =>
        removeGroup(groupByName(web, args.string('loginName'), context), context)
      )
    )
  ]
});

interface Principal {
  readonly siteId: string;
  readonly id: number;
}

/** Groups of one user, `currentUser/groups`. */
export const UserGroupCollection: ExtensibleCollectionType<GroupRow, Principal> = defineCollection<
  GroupRow,
  Principal
>({
  name: 'SP.GroupCollection',
  element: () => GroupType,
  list: (user, context) =>
    context.store.groups
      .groupIdsOf(user.siteId, user.id)
      .map((id) => context.store.groups.byId(user.siteId, id))
      .filter((group) => group !== undefined)
});

export function groupById(web: WebRow, id: number, context: RequestContext): GroupRow {
  const group = context.store.groups.byId(web.siteId, id);
  if (!group) throw errors.groupNotFound();
  return group;
}

function groupByName(web: WebRow, name: string, context: RequestContext): GroupRow {
  const group = context.store.groups.byTitle(web.siteId, name);
  if (!group) throw errors.groupNotFound();
  return group;
}

function ownerTitle(group: GroupRow, context: RequestContext): string {
  const { users, groups } = context.store;
  return (
    users.byId(group.siteId, group.ownerId)?.title ?? groups.byId(group.siteId, group.ownerId)?.title ?? ''
  );
}

function mayView(group: GroupRow, context: RequestContext): boolean {
  if (!group.onlyAllowMembersViewMembership || may(context, 'enumeratePermissions', { web: context.web }))
    return true;
  return context.store.groups.memberIds(group.siteId, group.id).includes(context.user.id);
}
