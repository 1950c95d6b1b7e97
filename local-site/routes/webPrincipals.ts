import { errors } from '../errors';
import { action, extendEntity, link, readMethod } from '../rest/define';
import { collectionNode, entityNode } from '../rest/nodes';
import { demand } from '../security/authorizer';
import { associatedGroupIds } from '../store/groups';
import { SiteUserType } from './currentUser';
import { RoleDefinitionCollection } from './roleDefinitions';
import { securableMembers } from './securableMembers';
import { webRef } from './securables';
import { GroupCollection, GroupType, groupById } from './siteGroups';
import { ensureUser, SiteUserCollection, userById } from './siteUsers';
import { WebType } from './web';

/** Users, groups, permission levels and permissions of a web. */
export function registerWebPrincipals(): void {
  extendEntity(WebType, securableMembers(webRef));
  extendEntity(WebType, {
    navigation: [
      link('SiteUsers', (web) => collectionNode(SiteUserCollection, web)),
      link('SiteGroups', (web) => collectionNode(GroupCollection, web)),
      link('RoleDefinitions', (web) => collectionNode(RoleDefinitionCollection, web)),
      ...(['Owner', 'Member', 'Visitor'] as const).map((role) =>
        link<Parameters<typeof webRef>[0]>(`Associated${role}Group`, (web, context) => {
          const id = associatedGroupIds[role.toLowerCase() as 'owner' | 'member' | 'visitor'];
          return entityNode(GroupType, groupById(web, id, context));
        })
      )
    ],
    methods: [
      action('ensureUser', (web, args, context) => {
        const logonName = args.string('logonName');
        if (logonName.trim() === '') throw errors.userMissing(logonName);
        demand(context, 'browseUserInfo', { web });
        return entityNode(SiteUserType, ensureUser(web, logonName, context));
      }),
      readMethod('getUserById', (web, args, context) =>
        entityNode(SiteUserType, userById(web, args.number('userId'), context))
      )
    ]
  });
}
