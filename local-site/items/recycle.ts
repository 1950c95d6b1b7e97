import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { scopeOf, webOf } from '../routes/lists';
import { demand } from '../security/authorizer';
import { ChangeType } from '../store/changeLog';
import type { ItemRow } from '../store/items';
import type { ListRow } from '../store/lists';
import type { RecycledRow } from '../store/recycleBin';
import { fileRefOf, leafNameOf } from './itemEntity';
import { afterWrite, deleteItem } from './writeItem';

const itemTypes = { file: 1, listItem: 3, list: 4, folder: 5 } as const;

/** Moves an item, file or folder with all it holds to the recycle bin; answers the id of the entry. */
export function recycleItem(list: ListRow, item: ItemRow, context: RequestContext): string {
  demand(context, 'deleteListItems', scopeOf(list, context, item.id));
  const { store, user } = context;
  const versions = store.versions.earlier(list, item.id);
  const children = item.fsType === 1 ? childrenOf(list, item, context) : [];
  for (const child of children) deleteItem(list, child, context, { keepFiles: true });
  deleteItem(list, item, context, { keepFiles: true });
  const leafName = leafNameOf(item);
  const title = item.values['Title'];
  return store.recycleBin.add({
    webId: list.webId,
    title: typeof title === 'string' && item.leaf === null ? title : leafName,
    leafName,
    dirName: item.dir.replace(/^\//, ''),
    itemType:
      item.fsType === 1 ? itemTypes.folder : list.baseType === 1 ? itemTypes.file : itemTypes.listItem,
    size: store.blobs.fileSize(item.uniqueId),
    authorId: item.authorId,
    deletedById: user.id,
    content: { kind: 'item', listId: list.id, item, versions, children }
  }).id;
}

/** Everything below a folder, deepest last. */
export function childrenOf(list: ListRow, folder: ItemRow, context: RequestContext): readonly ItemRow[] {
  const path = fileRefOf(folder);
  return context.store.items.select(list, context.store.fields.ofList(list.id), {
    where: {
      sql: "dir = ? OR dir LIKE ? ESCAPE '\\'",
      values: [path, `${path.replace(/[\\%_]/g, (character) => `\\${character}`)}/%`]
    },
    orderBy: 'dir, id'
  });
}

/** Moves a list with everything in it to the recycle bin. */
export function recycleList(list: ListRow, context: RequestContext): string {
  demand(context, 'manageLists', scopeOf(list, context));
  if (list.settings['AllowDeletion'] === false) throw errors.accessDenied();
  const { store, user } = context;
  const slash = list.rootFolder.lastIndexOf('/');
  recordList(list, ChangeType.deleteObject, context);
  store.lists.remove(list);
  return store.recycleBin.add({
    webId: list.webId,
    title: list.title,
    leafName: list.rootFolder.slice(slash + 1),
    dirName: list.rootFolder.slice(1, slash),
    itemType: itemTypes.list,
    size: 0,
    authorId: list.authorId,
    deletedById: user.id,
    content: { kind: 'list', list }
  }).id;
}

/** Puts what lies in the bin back where it was; refuses when its place is taken or gone. */
export function restore(row: RecycledRow, context: RequestContext): void {
  const { store } = context;
  if (row.content.kind === 'list') restoreList(row.content.list, context);
  else {
    const { listId, item, versions, children } = row.content;
    const list = store.lists.find(listId);
    if (!list)
      throw errors.operationInvalid('The list that held the item does not exist. Restore the list first.');
    for (const one of [item, ...children]) restoreItem(list, one, context);
    for (const version of versions) store.versions.keep(list, version);
  }
  store.recycleBin.remove(row);
}

function restoreItem(list: ListRow, item: ItemRow, context: RequestContext): void {
  const fields = context.store.fields.ofList(list.id);
  try {
    context.store.items.insert(list, fields, item);
  } catch {
    throw errors.operationInvalid(`'${leafNameOf(item)}' cannot be restored, because its place is taken.`);
  }
  afterWrite(list, item, ChangeType.restore, 1, context);
}

function restoreList(list: ListRow, context: RequestContext): void {
  const { store } = context;
  if (store.lists.byTitle(list.webId, list.title) || store.lists.byRootFolder(list.webId, list.rootFolder)) {
    throw errors.listTitleTaken();
  }
  store.lists.restore(list);
  recordList(list, ChangeType.restore, context);
}

/** Gone for good. */
export function purge(row: RecycledRow, context: RequestContext): void {
  const { store } = context;
  if (row.content.kind === 'list') {
    const { list } = row.content;
    store.itemTables.drop(list);
    store.versions.removeAll(list);
    store.views.removeAll(list.id);
    store.fields.removeAll(list.id);
  } else {
    const { listId, item, children } = row.content;
    for (const one of [item, ...children]) {
      store.blobs.removeAttachments(listId, one.id);
      store.blobs.removeFile(one.uniqueId);
      store.permissions.inherit({ kind: 'item', listId, itemId: one.id });
    }
  }
  store.recycleBin.remove(row);
}

function recordList(list: ListRow, type: number, context: RequestContext): void {
  const web = webOf(list, context);
  context.store.changeLog.record({
    siteId: web.siteId,
    webId: web.id,
    listId: list.id,
    itemId: null,
    objectId: list.id,
    object: 'list',
    type,
    editorId: context.user.id
  });
}
