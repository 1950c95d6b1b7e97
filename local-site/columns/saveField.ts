import { errors } from '../errors';
import { errorText } from '../rest/errorText';
import { isStored, isSystem, typeOf } from '../fieldTypes';
import type { RequestContext } from '../rest/context';
import { ChangeType } from '../store/changeLog';
import type { FieldRow } from '../store/fields';
import { columnOf } from '../store/items';
import type { ListRow } from '../store/lists';
import { systemColumn } from './systemColumns';
import type { NewField } from './newField';
import type { FieldOwner } from './owner';

/** Above this number of items SharePoint makes no index any more. */
const largestListForNewIndex = 20_000;

/** Adds the column to its owner, with its index. */
export function insertField(owner: FieldOwner, field: NewField, context: RequestContext): FieldRow {
  const row = context.store.fields.add(field);
  checkIndexing(owner, row, context);
  if (owner.list) {
    context.store.itemTables.addColumn(owner.list, row);
    createIndex(owner.list, row, context);
    afterChange(owner, row, ChangeType.add, context);
  }
  return row;
}

/** Saves a changed column; moves data and indexes along. */
export function replaceField(
  owner: FieldOwner,
  before: FieldRow,
  after: FieldRow,
  context: RequestContext
): void {
  checkIndexing(owner, after, context);
  const { list } = owner;
  const reindex =
    before.indexed !== after.indexed || before.unique !== after.unique || before.type !== after.type;
  if (list && reindex) context.store.itemTables.dropIndex(list, before);
  context.store.fields.save(after);
  if (list && before.type !== after.type) context.store.itemTables.convertReferences(list, after);
  if (list && reindex) createIndex(list, after, context);
  afterChange(owner, after, ChangeType.update, context);
}

export function deleteField(owner: FieldOwner, field: FieldRow, context: RequestContext): void {
  if (!field.deletable) {
    throw errors.operationInvalid(
      'The field cannot be deleted because it is not a custom column of this list.'
    );
  }
  const dependents = context.store.fields
    .ofList(owner.id)
    .filter((other) => other.lookup?.primaryFieldId === field.id);
  if (owner.list) {
    context.store.itemTables.dropColumn(owner.list, field);
    removeFromViews(owner.list, [field, ...dependents], context);
  }
  for (const removed of [field, ...dependents]) context.store.fields.remove(removed);
  afterChange(owner, field, ChangeType.deleteObject, context);
}

function checkIndexing(owner: FieldOwner, field: FieldRow, context: RequestContext): void {
  const type = typeOf(field);
  if (field.unique && !type.canBeUnique) throw errors.fieldNotUniqueable(field.title);
  if (field.unique && !field.indexed) throw errors.uniqueNeedsIndex(field.title);
  if (field.indexed && !isSystem(field) && !type.indexable) throw errors.fieldNotIndexable(field.title);
  const indexed = context.store.fields
    .ofList(owner.id)
    .filter((other) => other.indexed && other.internalName !== 'ID' && other.id !== field.id);
  if (field.indexed && field.internalName !== 'ID' && indexed.length >= context.limits.indexesPerList) {
    throw errors.tooManyIndexes(context.limits.indexesPerList);
  }
}

function createIndex(list: ListRow, field: FieldRow, context: RequestContext): void {
  if (!field.indexed || field.internalName === 'ID') return;
  const column = isStored(field) ? columnOf(field) : systemColumn(field.internalName);
  if (column === undefined) throw errors.fieldNotIndexable(field.title);
  if (list.itemCount > largestListForNewIndex) throw errors.thresholdExceeded();
  try {
    context.store.itemTables.createIndex(list, field, column);
  } catch (error) {
    if (/UNIQUE/i.test(errorText(error))) throw errors.uniqueOnDuplicates(field.title);
    throw error;
  }
}

function removeFromViews(list: ListRow, fields: readonly FieldRow[], context: RequestContext): void {
  const names = new Set(fields.map((field) => field.internalName));
  for (const view of context.store.views.ofList(list.id)) {
    if (!view.fields.some((name) => names.has(name))) continue;
    context.store.views.save({ ...view, fields: view.fields.filter((name) => !names.has(name)) });
  }
}

function afterChange(owner: FieldOwner, field: FieldRow, type: number, context: RequestContext): void {
  if (owner.list) context.store.lists.touch(owner.list);
  context.store.changeLog.record({
    siteId: owner.web.siteId,
    webId: owner.web.id,
    listId: owner.list?.id ?? null,
    itemId: null,
    objectId: field.id,
    object: 'field',
    type,
    editorId: context.user.id
  });
}
