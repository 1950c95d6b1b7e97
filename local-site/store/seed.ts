import { provisionSecurity } from './provisionSecurity';
import { createList } from '../lists/createList';
import { builtInFields } from './builtInFields';
import type { ListSettings } from './lists';
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

/** Title, template, folder below the web, settings: the lists that a new team site has. */
const teamSiteLists: readonly (readonly [string, number, string, ListSettings])[] = [
  ['Documents', 101, 'Shared Documents', { OnQuickLaunch: true }],
  ['Site Pages', 119, 'SitePages', { EnableFolderCreation: true, EnableMinorVersions: true }],
  ['Site Assets', 101, 'SiteAssets', {}],
  ['Style Library', 101, 'Style Library', { Hidden: false, IsApplicationList: true }],
  ['Form Templates', 101, 'FormServerTemplates', { Hidden: false, IsApplicationList: true }],
  [
    'User Information List',
    112,
    '_catalogs/users',
    { Hidden: true, IsCatalog: true, EnableAttachments: true }
  ],
  ['Master Page Gallery', 116, '_catalogs/masterpage', { Hidden: true, IsCatalog: true }],
  ['List Template Gallery', 114, '_catalogs/lt', { Hidden: true, IsCatalog: true }],
  ['Web Part Gallery', 113, '_catalogs/wp', { Hidden: true, IsCatalog: true }],
  ['Solution Gallery', 121, '_catalogs/solutions', { Hidden: true, IsCatalog: true }],
  ['Theme Gallery', 123, '_catalogs/theme', { Hidden: true, IsCatalog: true }],
  ['Composed Looks', 124, '_catalogs/design', { Hidden: true, IsCatalog: true }],
  ['TaxonomyHiddenList', 100, 'Lists/TaxonomyHiddenList', { Hidden: true }]
];

/** The lists that a new team site has. */
export function seedLists(store: Store, web: WebRow): void {
  const prefix = web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl;
  const systemAccount = 1073741823;
  for (const field of builtInFields(web.id, 0)) store.fields.add(field);
  for (const [title, template, folder, settings] of teamSiteLists) {
    createList(store, web, {
      title,
      template,
      folder: `${prefix}/${folder}`,
      authorId: systemAccount,
      settings
    });
  }
}
