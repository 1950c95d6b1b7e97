import { deleteBehaviors, outputTypeOf } from '../columns/changeField';
import { listOwner, webOwner, type FieldOwner } from '../columns/owner';
import { schemaXmlOf } from '../columns/schemaXml';
import { commonProperties, readAttribute, typeProperties } from '../columns/typeProperties';
import { errors } from '../errors';
import { isDependentLookup, isMulti, isSystem, typeOf } from '../fieldTypes';
import { propertyNameOf } from '../lists/names';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import {
  addMembers,
  defineCollection,
  defineEntity,
  emptyShape,
  type ExtensibleCollectionType,
  property,
  readMethod
} from '../rest/define';
import type { JsonObject } from '../rest/json';
import { entityNode, type Node } from '../rest/nodes';
import {
  type EntityType,
  type NavigationDefinition,
  type PropertyDefinition,
  type PropertyValue,
  type Shape,
  TypedArray
} from '../rest/types';
import type { FieldRow } from '../store/fields';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import {
  addFieldFromJson,
  addFieldFromXml,
  addDependentLookup,
  fieldMethods,
  removeField,
  updateField
} from './fieldWrites';
import { resourceLink } from './userResources';

const common: readonly PropertyDefinition<FieldRow>[] = [
  property('AutoIndexed', () => false),
  property('CanBeDeleted', (field) => field.deletable),
  ...commonProperties
    .filter(({ name }) => name !== 'StaticName')
    .map((definition) =>
      property<FieldRow>(definition.name, (field) =>
        readAttribute(definition, field.attributes[definition.attribute])
      )
    ),
  property('DefaultFormula', (field) => field.defaultFormula),
  property('DefaultValue', (field) => field.defaultValue),
  property('Description', (field) => field.description),
  property('EnforceUniqueValues', (field) => field.unique),
  property('EntityPropertyName', (field) => propertyNameOf(field.internalName)),
  property('FieldTypeKind', (field) => typeOf(field).kind),
  property('Filterable', (field) => typeOf(field).filterable),
  property('FromBaseType', (field) => field.fromBaseType),
  property('Group', (field) => field.group),
  property('Hidden', (field) => field.hidden),
  property('Id', (field) => field.id),
  property('Indexed', (field) => field.indexed),
  property('IndexStatus', (field) => (field.indexed ? 1 : 0)),
  property('InternalName', (field) => field.internalName),
  property('IsModern', () => false),
  property('ReadOnlyField', (field) => field.readOnly),
  property('Required', (field) => field.required),
  property('SchemaXml', (field) => schemaXmlOf(field)),
  property(
    'Scope',
    (field, context) => context.store.lists.find(field.listId)?.rootFolder ?? context.web.serverRelativeUrl
  ),
  property('Sealed', (field) => field.sealed),
  property('ShowInFiltersPane', () => 0),
  property('Sortable', (field) => typeOf(field).sortable),
  property('StaticName', (field) => field.attributes['StaticName'] ?? field.internalName),
  property('Title', (field) => field.title),
  property('TypeAsString', (field) => field.type),
  property('TypeDisplayName', (field) => displayNames[field.type] ?? field.type),
  property('TypeShortDescription', (field) => displayNames[field.type] ?? field.type),
  property('ValidationFormula', (field) => field.validationFormula),
  property('ValidationMessage', (field) => field.validationMessage)
];

const displayNames: Readonly<Record<string, string>> = {
  Text: 'Single line of text',
  Note: 'Multiple lines of text',
  Choice: 'Choice',
  MultiChoice: 'Choice',
  Boolean: 'Yes/No',
  DateTime: 'Date and Time',
  URL: 'Hyperlink or Picture',
  User: 'Person or Group',
  UserMulti: 'Person or Group',
  LookupMulti: 'Lookup'
};

const lookupProperties: readonly PropertyDefinition<FieldRow>[] = [
  property('AllowMultipleValues', (field) => isMulti(field)),
  property('DependentLookupInternalNames', (field, context) => dependents(field, context)),
  property('IsDependentLookup', (field) => isDependentLookup(field)),
  property('IsRelationship', (field) => field.lookup !== null),
  property('LookupField', (field) => field.lookup?.showField ?? field.attributes['ShowField'] ?? ''),
  property('LookupList', (field) => (field.lookup ? `{${field.lookup.listId}}` : '')),
  property('LookupWebId', (field, context) => field.lookup?.webId ?? context.web.id),
  property('PrimaryFieldId', (field) =>
    field.lookup?.primaryFieldId ? `{${field.lookup.primaryFieldId}}` : null
  ),
  property('RelationshipDeleteBehavior', (field) =>
    deleteBehaviors.indexOf(field.lookup?.deleteBehavior ?? 'None')
  )
];

const choiceProperties: readonly PropertyDefinition<FieldRow>[] = [
  property('Choices', (field) => new TypedArray('Edm.String', field.choices))
];

const calculatedProperties: readonly PropertyDefinition<FieldRow>[] = [
  property('Formula', (field) => field.formula),
  property('OutputType', (field) => outputTypeOf(field))
];

const texts: readonly NavigationDefinition<FieldRow>[] = ['TitleResource', 'DescriptionResource'].map(
  (name) =>
    resourceLink<FieldRow>(
      name,
      ({ title, description }) => (name === 'TitleResource' ? title : description),
      (field, context) => FieldType.editLink(field, context)
    )
);

const shapes = new Map<string, Shape<FieldRow>>();

/** The members of a field depend on its type. */
function shapeOf(field: FieldRow): Shape<FieldRow> {
  const cached = shapes.get(field.type);
  if (cached) return cached;
  const shape = emptyShape<FieldRow>();
  addMembers(shape, { properties: common, navigation: texts, methods: fieldMethods });
  const own = (typeProperties[field.type] ?? []).map((definition) =>
    property<FieldRow>(definition.name, (target): PropertyValue =>
      readAttribute(definition, target.attributes[definition.attribute])
    )
  );
  addMembers(shape, { properties: own });
  if (/^(Lookup|User)(Multi)?$/.test(field.type)) addMembers(shape, { properties: lookupProperties });
  if (field.type === 'Choice' || field.type === 'MultiChoice')
    addMembers(shape, { properties: choiceProperties });
  if (field.type === 'Calculated') addMembers(shape, { properties: calculatedProperties });
  shapes.set(field.type, shape);
  return shape;
}

/** SP.Field and its kinds. */
export const FieldType: EntityType<FieldRow> = {
  name: 'SP.Field',
  metadataName: () => 'SP.ApiData.Fields',
  typeName: (field) => typeOf(field).entityType,
  shape: shapeOf,
  editLink: (field, context) =>
    context.store.webs.byId(field.listId)
      ? `Web/Fields(guid'${field.id}')`
      : `Web/Lists(guid'${field.listId}')/Fields(guid'${field.id}')`,
  update: updateField,
  remove: removeField
};

const collectionMethods = <P>(owner: (parent: P, context: RequestContext) => FieldOwner) => [
  readMethod<P>('getById', (parent, args, context) => byId(owner(parent, context), args.guid('id'), context)),
  readMethod<P>('getByTitle', (parent, args, context) =>
    byTitle(owner(parent, context), args.string('title'), context)
  ),
  readMethod<P>('getByInternalNameOrTitle', (parent, args, context) => {
    const name = args.string('strName');
    const field = context.store.fields.byInternalName(owner(parent, context).id, name);
    return field ? entityNode(FieldType, field) : byTitle(owner(parent, context), name, context);
  }),
  addDependentLookup(owner),
  addFieldFromJson(owner),
  addFieldFromXml(owner)
];

export const FieldCollection: ExtensibleCollectionType<FieldRow, ListRow> = defineCollection<
  FieldRow,
  ListRow
>({
  name: 'SP.FieldCollection',
  element: () => FieldType,
  list: (list, context) => context.store.fields.ofList(list.id),
  byKey: (list, args, context) => byId(listOwner(list, context), args.guid('id'), context),
  create: (list, body, context) =>
    addFieldFromJson(() => listOwner(list, context)).create(describedField(body), context),
  methods: collectionMethods<ListRow>(listOwner)
});

/** Site columns: `web/fields`. */
export const WebFieldCollection: ExtensibleCollectionType<FieldRow, WebRow> = defineCollection<
  FieldRow,
  WebRow
>({
  name: 'SP.FieldCollection',
  element: () => FieldType,
  list: (web, context) => context.store.fields.ofList(web.id),
  byKey: (web, args, context) => byId(webOwner(web), args.guid('id'), context),
  create: (web, body, context) => addFieldFromJson(() => webOwner(web)).create(describedField(body), context),
  methods: collectionMethods<WebRow>(webOwner)
});

const calculatedKind = 17;

/** `SP.FieldCalculated` makes a calculated column, even where `FieldTypeKind` names the type of its result. */
function describedField(body: RequestBody): JsonObject {
  const described = body.json('SP.Field');
  if (body.annotatedType !== 'SP.FieldCalculated') return described;
  return { ...described, FieldTypeKind: calculatedKind };
}

/** SP.RelatedField: a lookup somewhere that points at the list. */
export const RelatedFieldType = defineEntity<FieldRow>({
  name: 'SP.RelatedField',
  metadataName: () => 'SP.ApiData.RelatedFields',
  editLink: (field) => `Web/Lists(guid'${field.listId}')/Fields(guid'${field.id}')`,
  properties: [
    property('FieldId', (field) => field.id),
    property('ListId', (field) => field.listId),
    property('RelationshipDeleteBehavior', (field) =>
      deleteBehaviors.indexOf(field.lookup?.deleteBehavior ?? 'None')
    ),
    property('WebId', (field, context) => context.store.lists.find(field.listId)?.webId ?? null)
  ]
});

export function relatedFieldsOf(list: ListRow, context: RequestContext): FieldRow[] {
  return context.store.fields.lookupsTo(list.id).filter((field) => !isSystem(field));
}

function byId(owner: FieldOwner, id: string, context: RequestContext): Node {
  const field = context.store.fields.byId(owner.id, id);
  if (!field) throw errors.fieldMissing(id);
  return entityNode(FieldType, field);
}

function byTitle(owner: FieldOwner, title: string, context: RequestContext): Node {
  const field = context.store.fields.byTitle(owner.id, title);
  if (!field) throw errors.fieldMissing(title);
  return entityNode(FieldType, field);
}

function dependents(field: FieldRow, context: RequestContext): TypedArray {
  const names = context.store.fields
    .ofList(field.listId)
    .filter((other) => other.lookup?.primaryFieldId === field.id)
    .map((other) => other.internalName);
  return new TypedArray('Edm.String', names);
}
