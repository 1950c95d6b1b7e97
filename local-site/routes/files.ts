import { errors } from '../errors';
import { saveFile, writeFile } from '../items/fileWrites';
import { fileRefOf, versionLabel } from '../items/itemEntity';
import { extendItems } from '../items/itemShape';
import {
  fileAt,
  type FileEntity,
  folderAt,
  type FolderEntity,
  itemsIn,
  serverRelative
} from '../items/paths';
import { recycleItem } from '../items/recycle';
import { deleteItem } from '../items/writeItem';
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
import { checkEtag } from '../rest/etag';
import { isJsonObject, type Json } from '../rest/json';
import type { MethodArguments } from '../rest/methodArguments';
import { createdNode, entityNode, nullNode, valueNode } from '../rest/nodes';
import { Complex, type NavigationDefinition } from '../rest/types';
import { unsupportedMethods } from '../rest/unsupported';
import { demand, may } from '../security/authorizer';
import type { WebRow } from '../store/webs';
import { ItemType } from './items';
import { scopeOf, webOf } from './lists';
import { RootType } from './root';
import { SiteUserType } from './currentUser';
import { WebType } from './web';

export const FileType: ExtensibleEntityType<FileEntity> = defineEntity<FileEntity>({
  name: 'SP.File',
  metadataName: () => 'SP.ApiData.Files',
  editLink: ({ item }) =>
    `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(fileRefOf(item).replace(/'/g, "''"))}')`,
  enter: ({ list, item }, context) => demand(context, 'viewListItems', scopeOf(list, context, item.id)),
  remove: ({ list, item }, context) => {
    checkEtag(context.request, etagOf(item));
    deleteItem(list, item, context);
  },
  readBytes: ({ item }, context) => ({
    bytes: context.store.blobs.readFile(item.uniqueId),
    contentType: 'application/octet-stream'
  }),
  writeBytes: writeFile,
  properties: [
    property('CheckInComment', () => ''),
    property('CheckOutType', () => 2),
    property('ContentTag', ({ item }) => `{${item.uniqueId.toUpperCase()}},${item.version},${item.version}`),
    property('CustomizedPageStatus', () => 0),
    property('ETag', ({ item }) => etagOf(item)),
    property('Exists', () => true),
    property('Length', ({ item }, context) => String(context.store.blobs.fileSize(item.uniqueId))),
    property('Level', () => 1),
    property('LinkingUri', () => null),
    property('LinkingUrl', () => ''),
    property('MajorVersion', ({ item }) => Math.floor(item.uiVersion / 512)),
    property('MinorVersion', ({ item }) => item.uiVersion % 512),
    property('Name', ({ item }) => item.leaf),
    property('ServerRelativeUrl', ({ item }) => fileRefOf(item)),
    property('TimeCreated', ({ item }) => item.created),
    property('TimeLastModified', ({ item }) => item.modified),
    property('Title', ({ item }) => item.values['Title'] ?? null),
    property('UIVersion', ({ item }) => item.uiVersion),
    property('UIVersionLabel', ({ item }) => versionLabel(item.uiVersion)),
    property('UniqueId', ({ item }) => item.uniqueId),
    onRequest('ListId', ({ list }) => list.id),
    onRequest('WebId', ({ web }) => web.id),
    onRequest('SiteId', ({ web }) => web.siteId),
    onRequest(
      'ServerRelativePath',
      ({ item }) => new Complex('SP.ResourcePath', { DecodedUrl: fileRefOf(item) })
    )
  ],
  navigation: [
    link('ListItemAllFields', ({ list, item }) => entityNode(ItemType, { list, item })),
    link('LockedByUser', () => nullNode('LockedByUser')),
    link('CheckedOutByUser', () => nullNode('CheckedOutByUser')),
    personLink('Author', ({ item }) => item.authorId),
    personLink('ModifiedBy', ({ item }) => item.editorId)
  ],
  methods: [
    action('recycle', ({ list, item }, _args, context) =>
      valueNode('Recycle', recycleItem(list, item, context), 'Edm.Guid')
    ),
    action('DeleteWithParameters', ({ list, item }, args, context) => {
      const sent = args.object('parameters')['ETagMatch'];
      if (typeof sent === 'string' && sent !== etagOf(item)) throw errors.etagMismatch(sent, etagOf(item));
      deleteItem(list, item, context);
      return nullNode('DeleteWithParameters');
    }),
    action('copyTo', (file, args, context) => {
      copyFile(file, args.string('strNewUrl'), args.boolean('bOverWrite', 1), false, context);
      return nullNode('CopyTo');
    }),
    action('startUpload', (file, args, context) => upload('StartUpload', file, args, context)),
    action('continueUpload', (file, args, context) => upload('ContinueUpload', file, args, context)),
    action('finishUpload', (file, args, context) => {
      const id = args.guid('uploadId');
      context.store.blobs.appendUpload(id, file.item.uniqueId, args.body.bytes);
      writeFile(file, context.store.blobs.upload(id) ?? new Uint8Array(), context);
      context.store.blobs.removeUpload(id);
      return entityNode(FileType, fileAt(fileRefOf(file.item), file.web, context));
    }),
    action('cancelUpload', (_file, args, context) => {
      context.store.blobs.removeUpload(args.guid('uploadId'));
      return nullNode('CancelUpload');
    }),
    ...unsupportedMethods<FileEntity>(
      'approve checkin checkout deny publish unpublish undoCheckout versions getLimitedWebPartManager moveTo openBinaryStream'
    )
  ]
});

function personLink(name: string, idOf: (file: FileEntity) => number): NavigationDefinition<FileEntity> {
  return link(name, (file, context) => {
    const user = context.store.users.byId(file.web.siteId, idOf(file));
    return user ? entityNode(SiteUserType, user) : nullNode(name);
  });
}

export const FileCollection: ExtensibleCollectionType<FileEntity, FolderEntity> = defineCollection<
  FileEntity,
  FolderEntity
>({
  name: 'SP.FileCollection',
  element: () => FileType,
  list: (folder, context) => {
    const { list, web } = folder;
    if (!list) return [];
    return itemsIn(folder, 0, context)
      .filter((item) => may(context, 'viewListItems', scopeOf(list, context, item.id)))
      .map((item) => ({ web, list, item }));
  },
  byKey: (folder, args, context) =>
    entityNode(FileType, fileAt(`${folder.path}/${args.string('urlOfFile')}`, folder.web, context)),
  methods: [
    action('add', (folder, args, context) => addFile(folder, 'url', args, context)),
    action('addUsingPath', (folder, args, context) => addFile(folder, 'decodedUrl', args, context)),
    ...unsupportedMethods<FolderEntity>('addTemplateFile addStub')
  ]
});

/** Files by path, and copying and moving them. */
export function registerFiles(): void {
  const byPath = (name: string, argument: string) =>
    readMethod<WebRow>(name, (web, args, context) =>
      entityNode(FileType, fileAt(serverRelative(args.string(argument), web, context), web, context))
    );
  extendEntity(WebType, {
    methods: [
      byPath('getFileByServerRelativePath', 'decodedUrl'),
      byPath('getFileByServerRelativeUrl', 'serverRelativeUrl'),
      byPath('getFileByUrl', 'fileUrl'),
      readMethod('getFileById', (web, args, context) =>
        entityNode(FileType, fileById(args.guid('uniqueId'), web, context))
      )
    ]
  });
  extendItems({
    navigation: [
      link('File', ({ list, item }, context) =>
        list.baseType === 1 && item.fsType === 0
          ? entityNode(FileType, { web: webOf(list, context), list, item })
          : nullNode('File')
      )
    ]
  });
  extendEntity(RootType, {
    methods: [
      action('SP.MoveCopyUtil.CopyFileByPath', (_root, args, context) =>
        moveOrCopy('CopyFileByPath', false, args, context)
      ),
      action('SP.MoveCopyUtil.MoveFileByPath', (_root, args, context) =>
        moveOrCopy('MoveFileByPath', true, args, context)
      ),
      ...unsupportedMethods<null>('SP.MoveCopyUtil.CopyFolderByPath SP.MoveCopyUtil.MoveFolderByPath')
    ]
  });
}

function addFile(folder: FolderEntity, argument: string, args: MethodArguments, context: RequestContext) {
  if (!args.hasCallArguments) throw errors.invalidArgument(`${argument} is missing.`);
  const url = args.string(argument);
  const name = url.slice(url.lastIndexOf('/') + 1);
  const call = args.callBoolean('overwrite')
    ? 'overwrite'
    : args.callBoolean('ensureUniqueFileName')
      ? 'rename'
      : 'refuse';
  return createdNode(FileType, saveFile(folder, name, args.body.bytes, call, context));
}

function upload(name: string, file: FileEntity, args: MethodArguments, context: RequestContext) {
  demand(context, 'editListItems', scopeOf(file.list, context, file.item.id));
  const received = context.store.blobs.appendUpload(
    args.guid('uploadId'),
    file.item.uniqueId,
    args.body.bytes
  );
  return valueNode(name, String(received), 'Edm.Int64');
}

function moveOrCopy(name: string, move: boolean, args: MethodArguments, context: RequestContext) {
  const source = fileAt(
    serverRelative(decodedUrl(args.find('srcPath')), context.web, context),
    context.web,
    context
  );
  copyFile(source, decodedUrl(args.find('destPath')), args.callBoolean('overwrite'), move, context);
  return nullNode(name);
}

function copyFile(
  source: FileEntity,
  url: string,
  overwrite: boolean,
  move: boolean,
  context: RequestContext
): void {
  const path = serverRelative(url, source.web, context);
  const slash = path.lastIndexOf('/');
  const folder = folderAt(path.slice(0, slash), source.web, context);
  if (!folder.exists) throw errors.urlInvalid(url);
  const bytes = context.store.blobs.readFile(source.item.uniqueId);
  saveFile(folder, path.slice(slash + 1), bytes, overwrite ? 'overwrite' : 'refuse', context);
  if (move) deleteItem(source.list, source.item, context);
}

function decodedUrl(value: Json | undefined): string {
  const url = isJsonObject(value) ? value['DecodedUrl'] : undefined;
  if (typeof url !== 'string') throw errors.invalidArgument('A path with DecodedUrl is expected.');
  return url;
}

function fileById(uniqueId: string, web: WebRow, context: RequestContext): FileEntity {
  for (const list of context.store.lists.ofWeb(web.id)) {
    if (list.baseType !== 1) continue;
    const [item] = context.store.items.select(list, context.store.fields.ofList(list.id), {
      where: { sql: 'unique_id = ? AND fs_type = 0', values: [uniqueId] }
    });
    if (item) return { web, list, item };
  }
  throw errors.fileMissing(uniqueId);
}

function etagOf(item: { readonly uniqueId: string; readonly version: number }): string {
  return `"{${item.uniqueId.toUpperCase()}},${item.version}"`;
}
