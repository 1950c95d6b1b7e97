import { isDependentLookup, isMulti, isReference, isStored, typeOf } from '../fieldTypes';
import { propertyNameOf } from '../lists/names';
import type { RequestContext } from '../rest/context';
import { property } from '../rest/define';
import { Complex, type PropertyDefinition, type PropertyValue, TypedArray } from '../rest/types';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import { referenceTexts } from './displayText';
import { fileRefOf, type ItemEntity, leafNameOf, versionLabel } from './itemEntity';
import { referencedIds } from './itemShape';
import { personValue } from './personType';

type Values = readonly PropertyDefinition<ItemEntity>[];

/**
 * The columns of an item's version. Unlike an item, a version answers people and lookups as `{ LookupId, LookupValue }`
 * under the plain column name, and doubles the encoding of names with an underscore (`_x005f_`).
 */
export function versionValues(fields: readonly FieldRow[]): Values {
  const own = fields.filter((field) => isStored(field) || isDependentLookup(field));
  return [...systemValues, ...own.map((field) => columnValue(field, fields)), ...people(fields)];
}

const systemValues: Values = [
  property('ID', ({ item }) => item.id),
  property(
    'ContentTypeId',
    ({ item }) => new Complex('SP.ContentTypeId', { StringValue: item.contentTypeId })
  ),
  property('Modified', ({ item }) => item.modified),
  property(versionName('_UIVersion'), ({ item }) => item.uiVersion),
  property(versionName('_UIVersionString'), ({ item }) => versionLabel(item.uiVersion)),
  property(versionName('_ModerationStatus'), ({ item }) => item.moderationStatus),
  property('owshiddenversion', ({ item }) => item.version),
  property('Attachments', ({ item }) => item.attachments),
  property('GUID', ({ item }) => item.guid),
  property('FileLeafRef', ({ item }) => leafNameOf(item)),
  property('FileRef', ({ item }) => lookupValue(item.id, fileRefOf(item))),
  property('FileDirRef', ({ item }) => lookupValue(item.id, item.dir)),
  property('FSObjType', ({ item }) => lookupValue(item.id, String(item.fsType)))
];

function people(fields: readonly FieldRow[]): Values {
  const authors = [
    ['Author', ({ item }: ItemEntity) => item.authorId],
    ['Editor', ({ item }: ItemEntity) => item.editorId]
  ] as const;
  return authors.flatMap(([name, id]) => {
    const field = fields.find(({ internalName }) => internalName === name);
    return field
      ? [property<ItemEntity>(name, (entity, context) => referenceValue(id(entity), field, entity, context))]
      : [];
  });
}

function columnValue(field: FieldRow, fields: readonly FieldRow[]): PropertyDefinition<ItemEntity> {
  const source = isDependentLookup(field)
    ? (fields.find(({ id }) => id === field.lookup?.primaryFieldId) ?? field)
    : field;
  return property(versionName(field.internalName), (entity, context) => {
    const stored = entity.item.values[source.internalName] ?? null;
    return isReference(field)
      ? referenceValue(stored, field, entity, context)
      : typeOf(field).toRest(stored, field);
  });
}

function referenceValue(
  stored: StoredValue,
  field: FieldRow,
  { list }: ItemEntity,
  context: RequestContext
): PropertyValue {
  const { siteId } = webOf(list, context);
  const isPerson = field.type.startsWith('User');
  const values = referencedIds(stored, field).map((id) => {
    const text = referenceTexts([id], field, siteId, context)[0] ?? '';
    return isPerson ? userValue(id, text, personValue(siteId, id, context)?.email) : lookupValue(id, text);
  });
  if (isMulti(field)) return new TypedArray(isPerson ? 'SP.FieldUserValue' : 'SP.FieldLookupValue', values);
  return values[0] ?? null;
}

function lookupValue(id: number, text: string): Complex {
  return new Complex('SP.FieldLookupValue', { LookupId: id, LookupValue: text });
}

function userValue(id: number, text: string, email: string | undefined): Complex {
  return new Complex('SP.FieldUserValue', { LookupId: id, LookupValue: text, Email: email || null });
}

function versionName(internalName: string): string {
  return propertyNameOf(internalName)
    .replace(/_/g, '_x005f_')
    .replace(/^OData_x005f__x005f_/, 'OData__x005f_');
}
