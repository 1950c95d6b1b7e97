import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  link,
  onRequest,
  property,
  readMethod
} from '../rest/define';
import { collectionNode, createdNode, entityNode, valueNode } from '../rest/nodes';
import { Complex, type PropertyValue } from '../rest/types';
import { demand, effectivePermissions, may, type SecurityScope } from '../security/authorizer';
import { itemTypeNameOf } from '../lists/createList';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import { FieldCollection, RelatedFieldType, relatedFieldsOf } from './fields';
import { ItemCollection, itemById } from './items';
import { ViewCollection, ViewType, viewById } from './views';
import { addList, removeList, updateList } from './listWrites';
import { absoluteUrlOf, permissionValue, WebType } from './web';
import { listNode } from '../rest/nodes';

/** The web that holds the list. */
export function webOf(list: ListRow, context: RequestContext): WebRow {
  return context.store.webs.byId(list.webId) ?? context.web;
}

/** Where the permissions of a list (or an item in it) are asked. */
export function scopeOf(list: ListRow, context: RequestContext, itemId?: number): SecurityScope {
  return { web: webOf(list, context), listId: list.id, ...(itemId === undefined ? {} : { itemId }) };
}

const settingNames =
  `AllowContentTypes AllowDeletion ContentTypesEnabled CrawlNonDefaultViews Description Direction
  DisableCommenting DisableGridEditing DraftVersionVisibility EnableAttachments EnableFolderCreation
  EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning ForceCheckout Hidden ImageUrl IrmEnabled
  IrmExpire IrmReject IsApplicationList IsCatalog IsPrivate ListExperienceOptions MajorVersionLimit
  MajorWithMinorVersionsLimit MultipleUploadsAllowed NoCrawl ParserDisabled ServerTemplateCanCreateFolders
  TemplateFeatureId`.split(/\s+/);

const requestedSettingNames = [
  'OnQuickLaunch',
  'ReadSecurity',
  'WriteSecurity',
  'ValidationFormula',
  'ValidationMessage'
];

function setting(name: string) {
  return (list: ListRow): PropertyValue => list.settings[name] ?? null;
}

export const ListType: ExtensibleEntityType<ListRow> = defineEntity<ListRow>({
  name: 'SP.List',
  metadataName: () => 'SP.ApiData.Lists',
  editLink: (list) => `Web/Lists(guid'${list.id}')`,
  etag: (list) => `"${list.version}"`,
  // Limited Access is enough to pass: items decide on their own who sees them.
  enter: (list, context) => demand(context, 'open', scopeOf(list, context)),
  update: updateList,
  remove: removeList,
  properties: [
    ...settingNames.map((name) => property(name, setting(name))),
    ...requestedSettingNames.map((name) => onRequest(name, setting(name))),
    property('BaseTemplate', (list) => list.baseTemplate),
    property('BaseType', (list) => list.baseType),
    property('Created', (list) => list.created),
    property(
      'CurrentChangeToken',
      (list, context) =>
        new Complex('SP.ChangeToken', {
          StringValue: `1;3;${list.id};${context.clock.now().getTime() * 10000 + 621355968000000000};${context.store.changeLog.last}`
        })
    ),
    property('CustomActionElements', () => new Complex('SP.CustomActionElementCollection', { Items: [] })),
    property('DefaultContentApprovalWorkflowId', () => '00000000-0000-0000-0000-000000000000'),
    property('DefaultItemOpenUseListSetting', () => false),
    property('DocumentTemplateUrl', (list) =>
      list.baseType === 1 ? `${list.rootFolder}/Forms/template.dotx` : null
    ),
    property('EntityTypeName', (list) => list.entityTypeName),
    property('ExemptFromBlockDownloadOfNonViewableFiles', () => false),
    property('FileSavePostProcessingEnabled', () => false),
    property('HasExternalDataSource', () => false),
    property('Id', (list) => list.id),
    property(
      'ImagePath',
      (list) => new Complex('SP.ResourcePath', { DecodedUrl: list.settings['ImageUrl'] ?? '' })
    ),
    property('ItemCount', (list) => list.itemCount),
    property('LastItemDeletedDate', (list) => list.lastItemDeleted),
    property('LastItemModifiedDate', (list) => list.lastItemModified),
    property('LastItemUserModifiedDate', (list) => list.lastItemModified),
    property('ListItemEntityTypeFullName', (list) => itemTypeNameOf(list)),
    property(
      'ParentWebPath',
      (list, context) =>
        new Complex('SP.ResourcePath', { DecodedUrl: webOf(list, context).serverRelativeUrl })
    ),
    property('ParentWebUrl', (list, context) => webOf(list, context).serverRelativeUrl),
    property('Title', (list) => list.title),
    onRequest('DefaultDisplayFormUrl', (list) => `${formsFolder(list)}/DispForm.aspx`),
    onRequest('DefaultEditFormUrl', (list) => `${formsFolder(list)}/EditForm.aspx`),
    onRequest('DefaultNewFormUrl', (list) => `${formsFolder(list)}/NewForm.aspx`),
    onRequest(
      'DefaultViewUrl',
      (list, context) =>
        `${formsFolder(list)}/${context.store.views.defaultOf(list.id)?.pageName ?? 'AllItems'}.aspx`
    ),
    onRequest(
      'DefaultViewPath',
      (list) => new Complex('SP.ResourcePath', { DecodedUrl: `${formsFolder(list)}/AllItems.aspx` })
    ),
    onRequest('EffectiveBasePermissions', (list, context) =>
      permissionValue(effectivePermissions(context, scopeOf(list, context)))
    ),
    onRequest('EffectiveBasePermissionsForUI', (list, context) =>
      permissionValue(effectivePermissions(context, scopeOf(list, context)))
    ),
    onRequest('IsSiteAssetsLibrary', (list) => /\/SiteAssets$/i.test(list.rootFolder)),
    onRequest('IsSystemList', (list) => list.settings['Hidden'] === true),
    onRequest(
      'SchemaXml',
      (list) =>
        `<List DisplayGUID="{${list.id.toUpperCase()}}" Title="${list.title.replace(/[&<"]/g, '')}" />`
    )
  ],
  navigation: [
    link('Items', (list) => collectionNode(ItemCollection, list)),
    link('Fields', (list) => collectionNode(FieldCollection, list)),
    link('Views', (list) => collectionNode(ViewCollection, list)),
    link('DefaultView', (list, context) =>
      entityNode(ViewType, required(context.store.views.defaultOf(list.id)))
    ),
    link('ParentWeb', (list, context) => entityNode(WebType, webOf(list, context)))
  ],
  methods: [
    readMethod('getItemById', (list, args, context) => itemById(list, args.number('id'), context)),
    readMethod('getView', (list, args, context) =>
      entityNode(ViewType, viewById(list, args.guid('viewId'), context))
    ),
    readMethod('getRelatedFields', (list, _args, context) =>
      listNode(RelatedFieldType, relatedFieldsOf(list, context))
    ),
    action('reserveListItemId', (list, _args, context) => {
      demand(context, 'addListItems', scopeOf(list, context));
      return valueNode('ReserveListItemId', context.store.items.reserveId(list));
    })
  ]
});

export const ListCollection: ExtensibleCollectionType<ListRow, WebRow> = defineCollection<ListRow, WebRow>({
  name: 'SP.ListCollection',
  element: () => ListType,
  list: (web, context) =>
    context.store.lists.ofWeb(web.id).filter((list) => may(context, 'viewListItems', scopeOf(list, context))),
  byKey: (web, args, context) => entityNode(ListType, listById(web, args.guid('id'), context)),
  create: (web, body, context) => createdNode(ListType, addList(web, body.json('SP.List'), context)),
  methods: [
    readMethod('getById', (web, args, context) =>
      entityNode(ListType, listById(web, args.guid('id'), context))
    ),
    readMethod('getByTitle', (web, args, context) => {
      const title = args.string('title');
      const list = context.store.lists.byTitle(web.id, title);
      if (!list) throw errors.listTitleMissing(title, absoluteUrlOf(web, context));
      return entityNode(ListType, list);
    }),
    action('add', (web, args, context) =>
      createdNode(ListType, addList(web, args.object('parameters'), context))
    ),
    action('ensureSiteAssetsLibrary', (web, _args, context) =>
      entityNode(ListType, library(web, 'SiteAssets', context))
    ),
    action('ensureSitePagesLibrary', (web, _args, context) =>
      entityNode(ListType, library(web, 'SitePages', context))
    ),
    action('EnsureClientRenderedSitePagesLibrary', (web, _args, context) =>
      entityNode(ListType, library(web, 'SitePages', context))
    )
  ]
});

/** The list at a folder below the web, such as `SitePages`. */
export function library(web: WebRow, folder: string, context: RequestContext): ListRow {
  const prefix = web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl;
  const list = context.store.lists.byRootFolder(web.id, `${prefix}/${folder}`);
  if (!list) throw errors.listMissing();
  return list;
}

/** Folder of the list's forms and views: `Forms` below a library's root folder. */
export function formsFolder(list: ListRow): string {
  return list.baseType === 1 ? `${list.rootFolder}/Forms` : list.rootFolder;
}

function listById(web: WebRow, id: string, context: RequestContext): ListRow {
  const list = context.store.lists.byId(web.id, id);
  if (!list) throw errors.listMissing();
  return list;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw errors.viewMissing();
  return value;
}
