import { defineEntity, type ExtensibleEntityType, link, property } from '../rest/define';
import { collectionNode } from '../rest/nodes';
import { Complex } from '../rest/types';
import type { SiteUserRow } from '../store/siteUsers';
import { UserGroupCollection } from './siteGroups';
import { removeUser, updateUser } from './siteUsers';

/** SP.User. */
export const SiteUserType: ExtensibleEntityType<SiteUserRow> = defineEntity<SiteUserRow>({
  name: 'SP.User',
  metadataName: () => 'SP.ApiData.Users',
  editLink: (user) => `Web/GetUserById(${user.id})`,
  update: updateUser,
  remove: removeUser,
  navigation: [link('Groups', (user) => collectionNode(UserGroupCollection, user))],
  properties: [
    property('Id', (user) => user.id),
    property('IsHiddenInUI', () => false),
    property('LoginName', (user) => user.loginName),
    property('Title', (user) => user.title),
    property('PrincipalType', (user) => user.principalType),
    property('Email', (user) => user.email),
    property('Expiration', () => ''),
    property('IsEmailAuthenticationGuestUser', () => false),
    property('IsShareByEmailGuestUser', () => false),
    property('IsSiteAdmin', (user) => user.isSiteAdmin),
    property(
      'UserId',
      (user) =>
        new Complex('SP.UserIdInfo', {
          NameId: `1003${String(user.id).padStart(12, '0')}`,
          NameIdIssuer: 'urn:federation:microsoftonline'
        })
    ),
    property('UserPrincipalName', (user) => user.email)
  ]
});
