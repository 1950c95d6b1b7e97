import { isDependentLookup, isMulti, isReference, isStored, typeOf } from '../fieldTypes';
import { storedArray } from '../fieldTypes/structured';
import { itemTypeNameOf } from '../lists/createList';
import { propertyNameOf } from '../lists/names';
import type { RequestContext } from '../rest/context';
import { addMembers, emptyShape, type Members, property } from '../rest/define';
import { entityNode, listNode, type Node, nullNode } from '../rest/nodes';
import {
  type EntityType,
  type NavigationDefinition,
  type PropertyDefinition,
  type PropertyValue,
  type Shape,
  TypedArray
} from '../rest/types';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import type { ListRow } from '../store/lists';
import type { ItemEntity } from './itemEntity';
import { PersonValueType, personValue } from './personType';
import { leadingProperties, requestedProperties, trailingProperties } from './systemProperties';

/** Members that every item has besides the columns; other files add theirs with `extendItems`. */
const shared: Members<ItemEntity>[] = [];
const shapes = new WeakMap<readonly FieldRow[], Shape<ItemEntity>>();

/** Adds navigation, methods or properties to SP.ListItem. Call it from a `register…` function. */
export function extendItems(members: Members<ItemEntity>): void {
  shared.push(members);
}

/** The members of the list's items: one property a column, one link a lookup or person. */
export function itemShape(list: ListRow, context: RequestContext): Shape<ItemEntity> {
  const fields = context.store.fields.ofList(list.id);
  const cached = shapes.get(fields);
  if (cached) return cached;
  const shape = emptyShape<ItemEntity>();
  const own = fields.filter((field) => isStored(field) || isDependentLookup(field));
  addMembers(shape, { properties: requestedProperties });
  addMembers(shape, {
    properties: [
      ...leadingProperties,
      ...own.map(fieldProperty),
      ...own.flatMap(stringIdProperty),
      ...trailingProperties
    ]
  });
  addMembers(shape, { navigation: fields.filter(isReference).map((field) => referenceLink(field, fields)) });
  for (const members of shared) addMembers(shape, members);
  shapes.set(fields, shape);
  return shape;
}

function fieldProperty(field: FieldRow): PropertyDefinition<ItemEntity> {
  const type = typeOf(field);
  const name = propertyNameOf(field.internalName) + type.suffix;
  return property(name, ({ item }) => type.toRest(item.values[field.internalName] ?? null, field));
}

/** `OwnerStringId`, which SharePoint answers beside the id of a person. */
function stringIdProperty(field: FieldRow): PropertyDefinition<ItemEntity>[] {
  if (!field.type.startsWith('User')) return [];
  return [
    property(`${propertyNameOf(field.internalName)}StringId`, ({ item }): PropertyValue => {
      const ids = referencedIds(item.values[field.internalName] ?? null, field).map(String);
      if (ids.length === 0) return null;
      return isMulti(field) ? new TypedArray('Edm.String', ids) : (ids[0] ?? null);
    })
  ];
}

function referenceLink(field: FieldRow, fields: readonly FieldRow[]): NavigationDefinition<ItemEntity> {
  return {
    name: propertyNameOf(field.internalName),
    needsSubfields: true,
    get: (entity, context) => referenceNode(entity, field, fields, context)
  };
}

function referenceNode(
  entity: ItemEntity,
  field: FieldRow,
  fields: readonly FieldRow[],
  context: RequestContext
): Node {
  const ids = referencedIds(storedReference(entity, field, fields), field);
  if (field.type.startsWith('User')) {
    const siteId = webOf(entity.list, context).siteId;
    const people = ids.flatMap((id) => personValue(siteId, id, context) ?? []);
    return oneOrMany(PersonValueType, people, field);
  }
  const target = field.lookup ? context.store.lists.find(field.lookup.listId) : undefined;
  if (!target) return nullNode(field.internalName);
  const targetFields = context.store.fields.ofList(target.id);
  const items = ids.flatMap((id) => {
    const item = context.store.items.get(target, targetFields, id);
    return item ? [{ list: target, item }] : [];
  });
  return oneOrMany(LookupValueType, items, field);
}

function oneOrMany<T>(type: EntityType<T>, values: readonly T[], field: FieldRow): Node {
  if (isMulti(field)) return listNode(type, values);
  const [value] = values;
  return value === undefined ? nullNode(field.internalName) : entityNode(type, value);
}

function storedReference({ item }: ItemEntity, field: FieldRow, fields: readonly FieldRow[]): StoredValue {
  if (field.internalName === 'Author') return item.authorId;
  if (field.internalName === 'Editor') return item.editorId;
  const source = isDependentLookup(field)
    ? fields.find((other) => other.id === field.lookup?.primaryFieldId)
    : field;
  return source ? (item.values[source.internalName] ?? null) : null;
}

export function referencedIds(stored: StoredValue, field: FieldRow): number[] {
  if (isMulti(field)) return storedArray(stored).map(Number);
  return typeof stored === 'number' ? [stored] : [];
}

const projectable = new Set([
  'Text',
  'Number',
  'Currency',
  'Integer',
  'DateTime',
  'Choice',
  'Boolean',
  'Calculated',
  'Counter',
  'Guid'
]);
const lookupShapes = new WeakMap<readonly FieldRow[], Shape<ItemEntity>>();

/** The item behind a lookup: only columns that SharePoint projects through one. */
export const LookupValueType: EntityType<ItemEntity> = {
  name: 'SP.Data.LookupItem',
  metadataName: ({ list }) => `SP.ListData.${list.entityTypeName}Items`,
  typeName: ({ list }) => itemTypeNameOf(list),
  editLink: ({ list, item }) => `Web/Lists(guid'${list.id}')/Items(${item.id})`,
  id: ({ item }) => item.guid,
  shape: ({ list }, context) => {
    const fields = context.store.fields.ofList(list.id);
    const cached = lookupShapes.get(fields);
    if (cached) return cached;
    const shape = emptyShape<ItemEntity>();
    const own = fields.filter((field) => isStored(field) && projectable.has(field.type));
    const names = new Set([
      'Id',
      'ID',
      'Modified',
      'Created',
      'GUID',
      'FileRef',
      'FileLeafRef',
      'FileDirRef',
      'UniqueId',
      'ContentTypeId',
      'OData__UIVersionString'
    ]);
    const system = [...leadingProperties, ...trailingProperties, ...requestedProperties].filter(({ name }) =>
      names.has(name)
    );
    addMembers(shape, { properties: [...system, ...own.map(fieldProperty)] });
    lookupShapes.set(fields, shape);
    return shape;
  }
};
