import { errors } from '../errors';
import { extendItems } from '../items/itemShape';
import { type FolderEntity, folderAt, itemsIn, serverRelative } from '../items/paths';
import { recycleItem } from '../items/recycle';
import { createItem, updateItem } from '../items/writeItem';
import { normalizeGuid } from '../odata/literal';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  extendEntity,
  link,
  onRequest,
  property,
  readMethod
} from '../rest/define';
import { isJsonObject } from '../rest/json';
import { collectionNode, createdNode, entityNode, nullNode, valueNode, type Node } from '../rest/nodes';
import { Complex } from '../rest/types';
import { unsupportedMethods } from '../rest/unsupported';
import { may } from '../security/authorizer';
import { FileCollection } from './files';
import { contentTypeOrder, nameOf, PropertiesType, StorageMetricsType } from './folderDetails';
import { ItemType } from './items';
import { ListType, scopeOf, webOf } from './lists';
import { WebType } from './web';

export const FolderType: ExtensibleEntityType<FolderEntity> = defineEntity<FolderEntity>({
  name: 'SP.Folder',
  metadataName: () => 'SP.ApiData.Folders',
  editLink: ({ path }) =>
    `Web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(path.replace(/'/g, "''"))}')`,
  enter: (folder, context) => {
    if (!folder.exists && !asksOnlyExists(context)) {
      if (isFormsFolder(folder)) throw errors.unsupported('the Forms folder of a library');
      throw errors.fileMissing(folder.path);
    }
    if (
      folder.exists &&
      folder.list &&
      !may(context, 'viewListItems', scopeOf(folder.list, context, folder.item?.id))
    ) {
      throw errors.accessDenied();
    }
  },
  update: (folder, body, context) => {
    const { Name: name } = body.json('SP.Folder');
    if (name === nameOf(folder)) return undefined;
    if (!folder.list || !folder.item) throw errors.operationInvalid('This folder cannot be renamed.');
    if (typeof name === 'string') renameFolder(folder, name, context);
    return undefined;
  },
  remove: (folder, context) => removeFolder(folder, context),
  properties: [
    property('Exists', (folder) => folder.exists),
    property('IsWOPIEnabled', () => false),
    property(
      'ItemCount',
      (folder, context) => itemsIn(folder, 0, context).length + itemsIn(folder, 1, context).length
    ),
    property('Name', nameOf),
    property('ProgID', () => null),
    property('ServerRelativeUrl', ({ path }) => path),
    property('TimeCreated', (folder) => folder.item?.created ?? folder.list?.created ?? folder.web.created),
    property(
      'TimeLastModified',
      (folder) => folder.item?.modified ?? folder.list?.lastItemModified ?? folder.web.created
    ),
    property('UniqueId', (folder) => folder.item?.uniqueId ?? folder.list?.rootFolderId ?? folder.web.id),
    property('WelcomePage', () => ''),
    onRequest('ContentTypeOrder', contentTypeOrder),
    // No folder of the local site has an order of its own.
    onRequest('UniqueContentTypeOrder', () => null),
    onRequest('ServerRelativePath', ({ path }) => new Complex('SP.ResourcePath', { DecodedUrl: path }))
  ],
  navigation: [
    link('Files', (folder) => collectionNode(FileCollection, folder)),
    link('Folders', (folder) => collectionNode(FolderCollection, folder)),
    link('ListItemAllFields', ({ list, item }) =>
      list && item ? entityNode(ItemType, { list, item }) : nullNode('ListItemAllFields')
    ),
    link('ParentFolder', (folder, context) => {
      const parent = folderAt(folder.path.slice(0, folder.path.lastIndexOf('/')), folder.web, context);
      return parent.exists ? entityNode(FolderType, parent) : nullNode('ParentFolder');
    }),
    link('Properties', (folder) => entityNode(PropertiesType, folder)),
    link('StorageMetrics', (folder) => entityNode(StorageMetricsType, folder))
  ],
  methods: [
    action('recycle', ({ list, item }, _args, context) => {
      if (!list || !item) throw errors.operationInvalid('This folder cannot be recycled.');
      return valueNode('Recycle', recycleItem(list, item, context), 'Edm.Guid');
    }),
    action('DeleteWithParameters', (folder, args, context) => {
      const parameters = args.object('parameters');
      const count = itemsIn(folder, 0, context).length + itemsIn(folder, 1, context).length;
      if (parameters['DeleteIfEmpty'] === true && count > 0)
        throw errors.operationInvalid('The folder is not empty.');
      removeFolder(folder, context);
      return nullNode('DeleteWithParameters');
    }),
    action('AddSubFolderUsingPath', (folder, args, context) => {
      const leaf = args.object('leafPath')['DecodedUrl'];
      addFolder(folder, typeof leaf === 'string' ? leaf : '', false, context);
      return nullNode('AddSubFolderUsingPath');
    }),
    ...unsupportedMethods<FolderEntity>('moveTo moveToUsingPath getListItemChanges')
  ]
});

export const FolderCollection: ExtensibleCollectionType<FolderEntity, FolderEntity> = defineCollection<
  FolderEntity,
  FolderEntity
>({
  name: 'SP.FolderCollection',
  element: () => FolderType,
  list: subfolders,
  byKey: (parent, args, context) => {
    const url = args.string('url');
    const path =
      url.startsWith('/') || /^https?:/i.test(url)
        ? serverRelative(url, parent.web, context)
        : `${parent.path}/${url}`;
    return entityNode(FolderType, folderAt(path, parent.web, context));
  },
  create: (parent, body, context) => {
    const url = body.json('SP.Folder')['ServerRelativeUrl'];
    return createdNode(FolderType, addFolder(parent, typeof url === 'string' ? url : '', false, context));
  },
  methods: [
    action('add', (parent, args, context) =>
      createdNode(FolderType, addFolder(parent, args.string('url'), true, context))
    ),
    action('addUsingPath', (parent, args, context) =>
      createdNode(
        FolderType,
        addFolder(parent, args.string('decodedUrl'), args.boolean('overwrite', 1), context)
      )
    )
  ]
});

/** Folders of webs, lists and items. */
export function registerFolders(): void {
  const byPath = (name: string, argument: string) =>
    readMethod<Parameters<typeof folderAt>[1]>(name, (web, args, context) =>
      entityNode(FolderType, folderAt(serverRelative(args.string(argument), web, context), web, context))
    );
  extendEntity(WebType, {
    navigation: [
      link('RootFolder', (web, context) =>
        entityNode(FolderType, folderAt(web.serverRelativeUrl.replace(/\/$/, ''), web, context))
      ),
      link('Folders', (web, context) =>
        collectionNode(FolderCollection, folderAt(web.serverRelativeUrl.replace(/\/$/, ''), web, context))
      )
    ],
    methods: [
      byPath('getFolderByServerRelativePath', 'decodedUrl'),
      byPath('getFolderByServerRelativeUrl', 'serverRelativeUrl'),
      readMethod('getFolderById', (web, args, context) => {
        const id = normalizeGuid(args.string('uniqueId')) ?? '';
        const folder = folderById(id, web, context);
        if (!folder) throw errors.fileMissing(id);
        return entityNode(FolderType, folder);
      })
    ]
  });
  extendEntity(ListType, {
    navigation: [
      link('RootFolder', (list, context) =>
        entityNode(FolderType, { path: list.rootFolder, web: webOf(list, context), list, exists: true })
      )
    ]
  });
  extendItems({
    navigation: [
      link('Folder', ({ list, item }, context): Node => {
        if (item.fsType !== 1) return nullNode('Folder');
        return entityNode(FolderType, {
          path: `${item.dir}/${item.leaf ?? ''}`,
          web: webOf(list, context),
          list,
          item,
          exists: true
        });
      })
    ]
  });
}

/** The root folders of lists stand directly below the web; `Lists` is no folder of its own here. */
function subfolders(parent: FolderEntity, context: RequestContext): readonly FolderEntity[] {
  const { web, list } = parent;
  if (!list) {
    return context.store.lists
      .ofWeb(web.id)
      .filter((candidate) => may(context, 'viewListItems', scopeOf(candidate, context)))
      .map((candidate) => ({ path: candidate.rootFolder, web, list: candidate, exists: true }));
  }
  return itemsIn(parent, 1, context)
    .filter((item) => may(context, 'viewListItems', scopeOf(list, context, item.id)))
    .map((item) => ({ path: `${item.dir}/${item.leaf ?? ''}`, web, list, item, exists: true }));
}

function addFolder(
  parent: FolderEntity,
  url: string,
  overwrite: boolean,
  context: RequestContext
): FolderEntity {
  const path =
    url.startsWith('/') || /^https?:/i.test(url)
      ? serverRelative(url, parent.web, context)
      : `${parent.path}/${url}`;
  const existing = folderAt(path, parent.web, context);
  if (existing.exists && overwrite) return existing;
  const leaf = path.slice(path.lastIndexOf('/') + 1);
  const above = folderAt(path.slice(0, path.lastIndexOf('/')), parent.web, context);
  if (leaf === '' || /["*:<>?\\|]/.test(leaf) || !above.exists) throw errors.urlInvalid(url);
  if (existing.exists)
    throw errors.operationInvalid(`A file or folder with the name ${path} already exists.`);
  if (!above.list) throw errors.unsupported('folders outside of lists');
  createItem(above.list, { values: { Title: leaf } }, context, { dir: above.path, leaf, fsType: 1 });
  return folderAt(path, parent.web, context);
}

function renameFolder(folder: FolderEntity, name: string, context: RequestContext): void {
  const { list, item } = folder;
  if (!list || !item) return;
  if (name === '' || /["*:<>?/\\|]/.test(name)) throw errors.urlInvalid(name);
  if (itemsIn(folder, 0, context).length + itemsIn(folder, 1, context).length > 0) {
    throw errors.unsupported('renaming a folder that is not empty');
  }
  updateItem(list, item, { values: {}, leaf: name }, context);
}

/** SharePoint keeps the pages and the column defaults of a library there; the local site has no such folder. */
function isFormsFolder({ path, list }: FolderEntity): boolean {
  return list?.baseType === 1 && path.toLowerCase() === `${list.rootFolder}/Forms`.toLowerCase();
}

function removeFolder({ list, item }: FolderEntity, context: RequestContext): void {
  if (!list || !item) throw errors.operationInvalid('This folder cannot be deleted.');
  // Through the bin's door, so that everything below goes with it.
  const binId = recycleItem(list, item, context);
  const row = context.store.recycleBin.byId(binId);
  if (row) context.store.recycleBin.remove(row);
}

function folderById(
  id: string,
  web: Parameters<typeof folderAt>[1],
  context: RequestContext
): FolderEntity | undefined {
  for (const list of context.store.lists.ofWeb(web.id)) {
    if (list.rootFolderId === id) return { path: list.rootFolder, web, list, exists: true };
    const [item] = context.store.items.select(list, context.store.fields.ofList(list.id), {
      where: { sql: 'unique_id = ? AND fs_type = 1', values: [id] }
    });
    if (item) return { path: `${item.dir}/${item.leaf ?? ''}`, web, list, item, exists: true };
  }
  return undefined;
}

function asksOnlyExists(context: RequestContext): boolean {
  const { selected } = context.query.projection;
  return selected.size === 1 && selected.has('exists');
}

/** A leaf path of a request body. */
export function decodedUrlOf(value: unknown): string | undefined {
  const url = isJsonObject(value) ? value['DecodedUrl'] : undefined;
  return typeof url === 'string' ? url : undefined;
}
