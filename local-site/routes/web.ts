import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import {
  defineEntity,
  type ExtensibleEntityType,
  link,
  onRequest,
  property,
  readMethod
} from '../rest/define';
import { collectionNode, entityNode, nullNode } from '../rest/nodes';
import { Complex } from '../rest/types';
import { demand, effectivePermissions } from '../security/authorizer';
import { maskHalves } from '../security/permissions';
import type { WebRow } from '../store/webs';
import { WebFieldCollection } from './fields';
import { ListCollection, ListType } from './lists';
import { SiteUserType } from './currentUser';
import { updateWeb, removeWeb } from './webWrites';
import { WebCollection } from './webs';

/** `http://host/sites/intune`, without a trailing slash. */
export function absoluteUrlOf(web: WebRow, context: RequestContext): string {
  return context.origin + (web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl);
}

/** The mask as the complex value SharePoint answers. */
export function permissionValue(mask: bigint): Complex {
  return new Complex('SP.BasePermissions', maskHalves(mask));
}

export const WebType: ExtensibleEntityType<WebRow> = defineEntity<WebRow>({
  name: 'SP.Web',
  metadataName: () => 'SP.ApiData.Webs',
  editLink: () => 'Web',
  id: (web, context) => `${absoluteUrlOf(web, context)}/_api/Web`,
  enter: (web, context) => demand(context, 'open', { web }),
  update: updateWeb,
  remove: removeWeb,
  properties: [
    property('AllowRssFeeds', () => true),
    property('AlternateCssUrl', (web) => web.settings['AlternateCssUrl'] ?? ''),
    property('AppInstanceId', () => '00000000-0000-0000-0000-000000000000'),
    property('ClassicWelcomePage', () => null),
    property('Configuration', () => 0),
    property('Created', (web) => web.created),
    property(
      'CurrentChangeToken',
      (_web, context) =>
        new Complex('SP.ChangeToken', { StringValue: `1;1;0;${context.clock.now().getTime()};0` })
    ),
    property('CustomMasterUrl', (web) => `${prefixOf(web)}/_catalogs/masterpage/seattle.master`),
    property('Description', (web) => web.description),
    property('DesignPackageId', () => '00000000-0000-0000-0000-000000000000'),
    property('DocumentLibraryCalloutOfficeWebAppPreviewersDisabled', () => false),
    property('EnableMinimalDownload', () => false),
    property('FooterEmphasis', (web) => web.settings['FooterEmphasis'] ?? 0),
    property('FooterEnabled', (web) => web.settings['FooterEnabled'] ?? true),
    property('FooterLayout', (web) => web.settings['FooterLayout'] ?? 0),
    property('HeaderEmphasis', (web) => web.settings['HeaderEmphasis'] ?? 0),
    property('HeaderLayout', (web) => web.settings['HeaderLayout'] ?? 2),
    property('HideTitleInHeader', (web) => web.settings['HideTitleInHeader'] ?? false),
    property('HorizontalQuickLaunch', (web) => web.settings['HorizontalQuickLaunch'] ?? false),
    property('Id', (web) => web.id),
    property('IsHomepageModernized', () => false),
    property('IsMultilingual', (web) => web.settings['IsMultilingual'] ?? true),
    property('IsRevertHomepageLinkHidden', () => false),
    property('Language', (web) => web.language),
    property('LastItemModifiedDate', (web) => web.lastItemModified),
    property('LastItemUserModifiedDate', (web) => web.lastItemModified),
    property('LogoAlignment', () => 0),
    property('MasterUrl', (web) => `${prefixOf(web)}/_catalogs/masterpage/seattle.master`),
    property('MegaMenuEnabled', (web) => web.settings['MegaMenuEnabled'] ?? false),
    property('NavAudienceTargetingEnabled', (web) => web.settings['NavAudienceTargetingEnabled'] ?? false),
    property('NoCrawl', (web) => web.settings['NoCrawl'] ?? false),
    property('ObjectCacheEnabled', () => false),
    property('OverwriteTranslationsOnChange', () => false),
    property('QuickLaunchEnabled', (web) => web.settings['QuickLaunchEnabled'] ?? true),
    property('RecycleBinEnabled', () => true),
    property(
      'ResourcePath',
      (web, context) => new Complex('SP.ResourcePath', { DecodedUrl: absoluteUrlOf(web, context) })
    ),
    property('SearchScope', (web) => web.settings['SearchScope'] ?? 0),
    property('ServerRelativeUrl', (web) => web.serverRelativeUrl),
    property('SiteLogoUrl', (web) => web.settings['SiteLogoUrl'] ?? null),
    property('SyndicationEnabled', () => true),
    property('TenantAdminMembersCanShare', () => 0),
    property('Title', (web) => web.title),
    property('TreeViewEnabled', (web) => web.settings['TreeViewEnabled'] ?? false),
    property('UIVersion', () => 15),
    property('UIVersionConfigurationEnabled', () => false),
    property('Url', (web, context) => absoluteUrlOf(web, context)),
    property('WebTemplate', (web) => web.webTemplate),
    property('WelcomePage', (web) => web.settings['WelcomePage'] ?? 'SitePages/Home.aspx'),
    onRequest('EffectiveBasePermissions', (web, context) =>
      permissionValue(effectivePermissions(context, { web }))
    ),
    onRequest(
      'ServerRelativePath',
      (web) => new Complex('SP.ResourcePath', { DecodedUrl: web.serverRelativeUrl })
    ),
    onRequest('WebTemplateConfiguration', (web) => `${web.webTemplate}#3`),
    onRequest('HasUniqueRoleAssignments', (web) => web.parentId === null),
    onRequest('SupportedUILanguageIds', () => [1033, 1031, 1036, 1025])
  ],
  navigation: [
    link('Lists', (web) => collectionNode(ListCollection, web)),
    link('Fields', (web) => collectionNode(WebFieldCollection, web)),
    link('Webs', (web) => collectionNode(WebCollection, web)),
    link('CurrentUser', (_web, context) => entityNode(SiteUserType, context.user)),
    link('ParentWeb', (web, context) => {
      const parent = web.parentId === null ? undefined : context.store.webs.byId(web.parentId);
      return parent ? entityNode(WebType, parent) : nullNode('ParentWeb');
    })
  ],
  methods: [
    readMethod('getList', (web, args, context) => {
      const url = args.string('strUrl');
      const path = /^https?:/i.test(url) ? decodeURIComponent(new URL(url).pathname) : url;
      const full = path.startsWith('/') ? path : `${prefixOf(web)}/${path}`;
      const list = context.store.lists.byRootFolder(web.id, full);
      if (!list) throw errors.fileMissing(full);
      return entityNode(ListType, list);
    })
  ]
});

/** The web's URL as a prefix of paths: empty for the root. */
export function prefixOf(web: WebRow): string {
  return web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl;
}
