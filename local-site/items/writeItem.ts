import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { errorText } from '../rest/errorText';
import { isStored } from '../fieldTypes';
import type { RequestContext } from '../rest/context';
import { scopeOf, webOf } from '../routes/lists';
import { demand } from '../security/authorizer';
import { ChangeType } from '../store/changeLog';
import type { FieldRow } from '../store/fields';
import type { ItemRow, StoredValues } from '../store/items';
import type { ListRow } from '../store/lists';
import { calculate } from './calculated';
import { defaultValues } from './defaults';
import type { ItemChanges } from './parseItemBody';
import { validateValues } from './validateValues';

/** Where and as what a new item is made. */
export interface CreateOptions {
  /** Server relative folder; the list's root folder when absent. */
  readonly dir?: string;
  /** Name of a file or folder. */
  readonly leaf?: string;
  /** 1: a folder. */
  readonly fsType?: number;
}

/** How an update differs from a person's plain edit. */
export interface UpdateOptions {
  /** No new version, no new Modified and Editor. */
  readonly systemUpdate?: boolean;
  readonly modified?: string;
  readonly created?: string;
  readonly editorId?: number;
  readonly authorId?: number;
}

/** Adds an item with defaults; throws SharePoint's errors for invalid, required and duplicate values. */
export function createItem(
  list: ListRow,
  changes: ItemChanges,
  context: RequestContext,
  options: CreateOptions = {}
): ItemRow {
  demand(context, 'addListItems', scopeOf(list, context));
  const { store, clock, user } = context;
  const fields = store.fields.ofList(list.id);
  const given = new Set(Object.keys(changes.values));
  const entered: StoredValues = { ...defaultValues(list, given, context), ...changes.values };
  validateValues(list, entered, new Set(fields.map((field) => field.internalName)), context);
  const now = clock.nowIso();
  const fsType = options.fsType ?? 0;
  const draft = {
    guid: randomUUID(),
    uniqueId: randomUUID(),
    version: 1,
    uiVersion: 512,
    fsType,
    contentTypeId: changes.contentTypeId ?? store.contentTypes.idForNew(list, fsType),
    dir: options.dir ?? list.rootFolder,
    leaf: options.leaf ?? changes.leaf ?? null,
    created: now,
    modified: now,
    authorId: user.id,
    editorId: user.id,
    attachments: false,
    moderationStatus: list.settings['EnableModeration'] === true ? 2 : 0,
    values: entered
  };
  const values = calculate(fields, { ...draft, id: 0 }, context);
  const id = guardUnique(fields, () => store.items.insert(list, fields, { ...draft, values }));
  const item: ItemRow = { ...draft, values, id };
  afterWrite(list, item, ChangeType.add, 1, context);
  return item;
}

/** Changes an item; the caller has compared the ETag. */
export function updateItem(
  list: ListRow,
  item: ItemRow,
  changes: ItemChanges,
  context: RequestContext,
  options: UpdateOptions = {}
): ItemRow {
  demand(context, 'editListItems', scopeOf(list, context, item.id));
  const { store, clock, user } = context;
  const fields = store.fields.ofList(list.id);
  const entered: StoredValues = { ...item.values, ...changes.values };
  validateValues(list, entered, new Set(Object.keys(changes.values)), context);
  const versioned = list.settings['EnableVersioning'] === true && options.systemUpdate !== true;
  if (versioned) store.versions.keep(list, item);
  const next: ItemRow = {
    ...item,
    version: item.version + 1,
    uiVersion: versioned ? (Math.floor(item.uiVersion / 512) + 1) * 512 : item.uiVersion,
    contentTypeId: changes.contentTypeId ?? item.contentTypeId,
    leaf: changes.leaf ?? item.leaf,
    modified: options.modified ?? (options.systemUpdate === true ? item.modified : clock.nowIso()),
    created: options.created ?? item.created,
    editorId: options.editorId ?? (options.systemUpdate === true ? item.editorId : user.id),
    authorId: options.authorId ?? item.authorId,
    moderationStatus:
      list.settings['EnableModeration'] === true && options.systemUpdate !== true ? 2 : item.moderationStatus,
    values: entered
  };
  const calculated = { ...next, values: calculate(fields, next, context) };
  guardUnique(fields, () => store.items.update(list, fields, calculated));
  afterWrite(list, calculated, ChangeType.update, 0, context);
  return calculated;
}

/** Deletes an item for good, with its versions; lookups that restrict or cascade are honoured. */
export function deleteItem(
  list: ListRow,
  item: ItemRow,
  context: RequestContext,
  options: { readonly keepFiles?: boolean } = {}
): void {
  demand(context, 'deleteListItems', scopeOf(list, context, item.id));
  const { store, clock } = context;
  releaseReferences(list, item, context);
  store.items.remove(list, item.id);
  if (options.keepFiles !== true) {
    store.blobs.removeAttachments(list.id, item.id);
    store.blobs.removeFile(item.uniqueId);
    store.permissions.inherit({ kind: 'item', listId: list.id, itemId: item.id });
  }
  store.versions.removeAll(list, item.id);
  afterWrite(list, item, ChangeType.deleteObject, -1, context);
  store.lists.update(list, { lastItemDeleted: clock.nowIso() });
}

/** Restrict: refuse. Cascade: delete the items that point here. */
function releaseReferences(list: ListRow, item: ItemRow, context: RequestContext): void {
  for (const field of context.store.fields.lookupsTo(list.id)) {
    const behavior = field.lookup?.deleteBehavior ?? 'None';
    const source = context.store.lists.find(field.listId);
    if (behavior === 'None' || !source || !isStored(field)) continue;
    const sourceFields = context.store.fields.ofList(source.id);
    const pointing = context.store.items.select(source, sourceFields, {
      where: { sql: `"f_${field.internalName}" = ?`, values: [item.id] }
    });
    if (pointing.length === 0) continue;
    if (behavior === 'Restrict') throw errors.lookupRestricted();
    for (const other of pointing) deleteItem(source, other, context);
  }
}

/** Bookkeeping after an item came, changed or went: counts, dates, change log. */
export function afterWrite(
  list: ListRow,
  item: ItemRow,
  type: number,
  countChange: number,
  context: RequestContext
): void {
  const { store, clock, user } = context;
  const web = webOf(list, context);
  const current = store.lists.find(list.id) ?? list;
  store.lists.update(current, {
    itemCount: current.itemCount + countChange,
    lastItemModified: clock.nowIso()
  });
  store.changeLog.record({
    siteId: web.siteId,
    webId: web.id,
    listId: list.id,
    itemId: item.id,
    objectId: item.uniqueId,
    object: 'item',
    type,
    editorId: user.id
  });
}

/** SQLite's unique index decides races; its refusal becomes SharePoint's error. */
function guardUnique<T>(fields: readonly FieldRow[], write: () => T): T {
  try {
    return write();
  } catch (error) {
    const message = errorText(error);
    const column = /UNIQUE constraint failed: \w+\.f_([^,]+)/.exec(message)?.[1];
    if (column === undefined) throw error;
    throw errors.duplicateValues(fields.find((field) => field.internalName === column)?.title ?? column);
  }
}
