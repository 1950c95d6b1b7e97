import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { action, defineCollection, type ExtensibleCollectionType, readMethod } from '../rest/define';
import { createdNode, entityNode } from '../rest/nodes';
import type { GroupRow } from '../store/groups';
import type { SiteUserRow } from '../store/siteUsers';
import { SiteUserType } from './currentUser';
import { mayManage } from './groupWrites';
import { ensureUser, removed, userByLogin } from './siteUsers';

/** `siteGroups(5)/users`. */
export const GroupUserCollection: ExtensibleCollectionType<SiteUserRow, GroupRow> = defineCollection<
  SiteUserRow,
  GroupRow
>({
  name: 'SP.UserCollection',
  element: () => SiteUserType,
  list: members,
  byKey: (group, args, context) =>
    entityNode(
      SiteUserType,
      member(group, userByLogin(context.web, args.string('loginName'), context).id, context)
    ),
  create: (group, body, context) => {
    const { LoginName: loginName } = body.json('SP.User');
    if (typeof loginName !== 'string')
      throw errors.invalidArgument('Value does not fall within the expected range.');
    requireManage(group, context);
    const user = ensureUser(context.web, loginName, context);
    context.store.groups.addMember(group.siteId, group.id, user.id);
    return createdNode(SiteUserType, user);
  },
  methods: [
    readMethod('getById', (group, args, context) =>
      entityNode(SiteUserType, member(group, args.number('id'), context))
    ),
    readMethod('getByEmail', (group, args, context) => {
      const email = args.string('email').toLowerCase();
      const user = members(group, context).find((candidate) => candidate.email.toLowerCase() === email);
      if (!user) throw errors.userNotFound();
      return entityNode(SiteUserType, user);
    }),
    readMethod('getByLoginName', (group, args, context) =>
      entityNode(
        SiteUserType,
        member(group, userByLogin(context.web, args.string('loginName'), context).id, context)
      )
    ),
    action('removeById', (group, args, context) =>
      removed('RemoveById', () => leave(group, args.number('id'), context))
    ),
    action('removeByLoginName', (group, args, context) =>
      removed('RemoveByLoginName', () =>
        leave(group, userByLogin(context.web, args.string('loginName'), context).id, context)
      )
    )
  ]
});

function members(group: GroupRow, context: RequestContext): readonly SiteUserRow[] {
  const { users, groups } = context.store;
  const ids = new Set(groups.memberIds(group.siteId, group.id));
  return users.all(group.siteId).filter((user) => ids.has(user.id));
}

function member(group: GroupRow, userId: number, context: RequestContext): SiteUserRow {
  const user = members(group, context).find((candidate) => candidate.id === userId);
  if (!user) throw errors.userNotFound();
  return user;
}

function leave(group: GroupRow, userId: number, context: RequestContext): void {
  requireManage(group, context);
  const user = member(group, userId, context);
  context.store.groups.removeMember(group.siteId, group.id, user.id);
}

function requireManage(group: GroupRow, context: RequestContext): void {
  if (!mayManage(group, context)) throw errors.accessDenied();
}
