import { provisionSecurity } from './provisionSecurity';
import type { Store } from './store';
import type { WebRow } from './webs';

/** The sites of a fresh file: the root, the team's site and a second one for data. */
export const sites = [
  { serverRelativeUrl: '/', title: 'Contoso' },
  { serverRelativeUrl: '/sites/intune', title: 'Intune Operations' },
  { serverRelativeUrl: '/sites/data', title: 'Intune Data' }
] as const;

export const teamSiteUrl = '/sites/intune';

/** Fills an empty store. */
export function seed(store: Store): void {
  store.transaction(() => {
    for (const site of sites) {
      const web = store.webs.create({ ...site, webTemplate: 'STS' });
      store.users.addPeople(web.siteId);
      provisionSecurity(store, web);
      seedLists(store, web);
    }
  });
}

/** The lists that a new team site has. */
export function seedLists(store: Store, web: WebRow): void {
  void store;
  void web;
}
