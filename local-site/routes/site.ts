import {
  action,
  defineEntity,
  type ExtensibleEntityType,
  link,
  onRequest,
  property,
  readMethod
} from '../rest/define';
import { errors } from '../errors';
import { entityNode, valueNode } from '../rest/nodes';
import { Complex } from '../rest/types';
import type { WebRow } from '../store/webs';
import { absoluteUrlOf, WebType } from './web';

/** SP.Site; its entity is the root web of the site collection. */
export const SiteType: ExtensibleEntityType<WebRow> = defineEntity<WebRow>({
  name: 'SP.Site',
  metadataName: () => 'SP.ApiData.Sites',
  editLink: () => 'Site',
  properties: [
    property('AllowCreateDeclarativeWorkflow', () => false),
    property('AllowDesigner', () => true),
    property('AllowMasterPageEditing', () => false),
    property('AllowRevertFromTemplate', () => false),
    property('AllowSaveDeclarativeWorkflowAsTemplate', () => false),
    property('AllowSavePublishDeclarativeWorkflow', () => false),
    property('AllowSelfServiceUpgrade', () => true),
    property('CompatibilityLevel', () => 15),
    property('GroupId', () => '00000000-0000-0000-0000-000000000000'),
    property('HubSiteId', () => '00000000-0000-0000-0000-000000000000'),
    property('Id', (web) => web.siteId),
    property('IsHubSite', () => false),
    property('LockIssue', () => null),
    property('MaxItemsPerThrottledOperation', (_web, context) => context.limits.listViewThreshold),
    property('PrimaryUri', (web, context) => absoluteUrlOf(web, context)),
    property('ReadOnly', () => false),
    property('RequiredDesignerVersion', () => '15.0.0.0'),
    property(
      'ResourcePath',
      (web, context) => new Complex('SP.ResourcePath', { DecodedUrl: absoluteUrlOf(web, context) })
    ),
    property('SandboxedCodeActivationCapability', () => 2),
    property('ServerRelativeUrl', (web) => web.serverRelativeUrl),
    property('ShareByEmailEnabled', () => false),
    property('ShareByLinkEnabled', () => false),
    property('ShowUrlStructure', () => false),
    property('TrimAuditLog', () => true),
    property('UIVersionConfigurationEnabled', () => false),
    property('UpgradeReminderDate', () => '1899-12-30T00:00:00'),
    property('UpgradeScheduled', () => false),
    property('Upgrading', () => false),
    property('Url', (web, context) => absoluteUrlOf(web, context)),
    onRequest('Usage', () => new Complex('SP.UsageInfo', { Storage: '0', StoragePercentageUsed: 0 }))
  ],
  navigation: [link('RootWeb', (web) => entityNode(WebType, web))],
  methods: [
    readMethod('openWebById', (site, args, context) => {
      const id = args.guid('gWebId');
      const web = context.store.webs.byId(id);
      if (!web || web.siteId !== site.siteId) throw errors.entityMissing(`The web ${id}`);
      return entityNode(WebType, web);
    }),
    readMethod('openWeb', (site, args, context) => {
      const web = context.store.webs.byUrl(args.string('strUrl'));
      if (!web || web.siteId !== site.siteId) throw errors.entityMissing('The web');
      return entityNode(WebType, web);
    }),
    action('invalidate', () => valueNode('Invalidate', true))
  ]
});
