import { ROLE_IDS } from '../security/builtInRoles';
import { associatedGroupIds } from './groups';
import type { Store } from './store';
import type { WebRow } from './webs';

/** Gives a new site collection its permission levels, groups and role assignments. Its users must be there. */
export function provisionSecurity(store: Store, rootWeb: WebRow): void {
  const { siteId, title } = rootWeb;
  store.permissions.provisionRoles(siteId);
  store.groups.provision(siteId, title, store.users.all(siteId));
  store.permissions.makeUnique({ kind: 'web', webId: rootWeb.id }, [
    { principalId: associatedGroupIds.owner, roleId: ROLE_IDS.fullControl },
    { principalId: associatedGroupIds.member, roleId: ROLE_IDS.edit },
    { principalId: associatedGroupIds.visitor, roleId: ROLE_IDS.read }
  ]);
}
