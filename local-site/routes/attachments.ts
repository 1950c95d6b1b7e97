import { errors } from '../errors';
import { ianaZone } from '../fieldTypes/timeZone';
import type { ItemEntity } from '../items/itemEntity';
import { extendItems } from '../items/itemShape';
import { afterWrite } from '../items/writeItem';
import { formatSiteDateTime } from '../locale/siteDates';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  link,
  property,
  readMethod
} from '../rest/define';
import { collectionNode, entityNode, nullNode, type Node } from '../rest/nodes';
import { Complex } from '../rest/types';
import { demand } from '../security/authorizer';
import { ChangeType } from '../store/changeLog';
import type { AttachmentRow } from '../store/blobs';
import { scopeOf } from './lists';

interface Attachment {
  readonly owner: ItemEntity;
  readonly row: AttachmentRow;
}

export const AttachmentType: ExtensibleEntityType<Attachment> = defineEntity<Attachment>({
  name: 'SP.Attachment',
  metadataName: () => 'SP.ApiData.Attachments',
  editLink: ({ owner: { list, item }, row }) =>
    `Web/Lists(guid'${list.id}')/Items(${item.id})/AttachmentFiles('${encodeURIComponent(row.fileName.replace(/'/g, "''"))}')`,
  properties: [
    property('FileName', ({ row }) => row.fileName),
    property('FileNameAsPath', ({ row }) => new Complex('SP.ResourcePath', { DecodedUrl: row.fileName })),
    property(
      'ServerRelativePath',
      (attachment) => new Complex('SP.ResourcePath', { DecodedUrl: urlOf(attachment) })
    ),
    property('ServerRelativeUrl', urlOf)
  ],
  methods: [
    action('recycleObject', (attachment, _args, context) => {
      removeAttachment(attachment, context);
      return nullNode('RecycleObject');
    })
  ],
  readBytes: ({ owner, row }, context) => {
    const bytes = context.store.blobs.readAttachment(owner.list.id, owner.item.id, row.fileName);
    if (!bytes) throw errors.fileMissing(urlOf({ owner, row }));
    return { bytes, contentType: 'application/octet-stream' };
  },
  writeBytes: ({ owner, row }, bytes, context) => save(owner, row.fileName, bytes, context),
  remove: removeAttachment
});

const AttachmentCollection: ExtensibleCollectionType<Attachment, ItemEntity> = defineCollection<
  Attachment,
  ItemEntity
>({
  name: 'SP.AttachmentCollection',
  element: () => AttachmentType,
  list: (owner, context) =>
    context.store.blobs.attachments(owner.list.id, owner.item.id).map((row) => ({ owner, row })),
  byKey: (owner, args, context) => byName(owner, args.string('fileName'), context),
  methods: [
    readMethod('getByFileName', (owner, args, context) => byName(owner, args.string('fileName'), context)),
    {
      name: 'add',
      kind: 'action',
      invoke: (owner, args, context) => add(owner, call(args, 'fileName'), args.body.bytes, context)
    },
    {
      name: 'addUsingPath',
      kind: 'action',
      invoke: (owner, args, context) => add(owner, call(args, 'decodedUrl'), args.body.bytes, context)
    }
  ]
});

/** `AttachmentFiles` of items. */
export function registerAttachments(): void {
  extendItems({
    navigation: [link('AttachmentFiles', (owner) => collectionNode(AttachmentCollection, owner))]
  });
}

/** The file name stands in the path; the body is the file. */
function call(
  args: { readonly hasCallArguments: boolean; string(name: string): string },
  name: string
): string {
  if (!args.hasCallArguments) throw errors.invalidArgument(`${name} is missing.`);
  return args.string(name);
}

function add(owner: ItemEntity, fileName: string, bytes: Uint8Array, context: RequestContext): Node {
  const { list, item } = owner;
  if (list.settings['EnableAttachments'] === false) {
    throw errors.operationInvalid('Attachments are not enabled for this list.');
  }
  if (fileName === '' || /["*:<>?/\\|]/.test(fileName)) throw errors.urlInvalid(fileName);
  const exists = context.store.blobs
    .attachments(list.id, item.id)
    .some((row) => same(row.fileName, fileName));
  if (exists) {
    const editor = context.store.users.byId(context.web.siteId, item.editorId)?.title ?? 'System Account';
    throw errors.fileExists(
      fileName,
      editor,
      formatSiteDateTime(item.modified, ianaZone(context.web.timeZoneId))
    );
  }
  save(owner, fileName, bytes, context);
  return byName(owner, fileName, context);
}

function save(owner: ItemEntity, fileName: string, bytes: Uint8Array, context: RequestContext): void {
  const { list, item } = owner;
  demand(context, 'editListItems', scopeOf(list, context, item.id));
  context.store.blobs.saveAttachment(list.id, item.id, fileName, bytes);
  touch(owner, context);
}

function removeAttachment({ owner, row }: Attachment, context: RequestContext): void {
  const { list, item } = owner;
  demand(context, 'editListItems', scopeOf(list, context, item.id));
  context.store.blobs.removeAttachment(list.id, item.id, row.fileName);
  touch(owner, context);
}

/** A change of the attachments is a change of the item: new version, new ETag. */
function touch({ list, item }: ItemEntity, context: RequestContext): void {
  const { store, clock, user } = context;
  const fields = store.fields.ofList(list.id);
  const current = store.items.get(list, fields, item.id) ?? item;
  const next = {
    ...current,
    version: current.version + 1,
    modified: clock.nowIso(),
    editorId: user.id,
    attachments: store.blobs.attachments(list.id, item.id).length > 0
  };
  store.items.update(list, fields, next);
  afterWrite(list, next, ChangeType.update, 0, context);
}

function byName(owner: ItemEntity, fileName: string, context: RequestContext): Node {
  const rows = context.store.blobs.attachments(owner.list.id, owner.item.id);
  const row = rows.find((candidate) => same(candidate.fileName, fileName));
  if (!row) throw errors.fileMissing(`${folderOf(owner)}/${fileName}`);
  return entityNode(AttachmentType, { owner, row });
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function folderOf({ list, item }: ItemEntity): string {
  return `${list.rootFolder}/Attachments/${item.id}`;
}

function urlOf({ owner, row }: Attachment): string {
  return `${folderOf(owner)}/${row.fileName}`;
}
