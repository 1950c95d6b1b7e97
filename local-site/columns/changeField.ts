import { errors } from '../errors';
import { typeOf } from '../fieldTypes';
import type { Json, JsonObject } from '../rest/json';
import type { FieldRow } from '../store/fields';
import { commonProperties, typeProperties, type TypeProperty, writeAttribute } from './typeProperties';

type Setter = (field: FieldRow, value: Json) => FieldRow;

const text =
  (key: 'title' | 'description' | 'group'): Setter =>
  (field, value) => ({ ...field, [key]: String(value ?? '') });

const optionalText =
  (key: 'defaultValue' | 'defaultFormula' | 'validationFormula' | 'validationMessage' | 'formula'): Setter =>
  (field, value) => ({ ...field, [key]: value === null || value === '' ? null : String(value) });

const flag =
  (key: 'required' | 'indexed' | 'unique' | 'hidden' | 'readOnly'): Setter =>
  (field, value) => {
    if (typeof value !== 'boolean') throw errors.valueInvalid(key, 'Edm.Boolean');
    return { ...field, [key]: value };
  };

/** Properties of every field that a client may set. */
const setters: Readonly<Record<string, Setter>> = {
  Title: text('title'),
  Description: text('description'),
  Group: text('group'),
  Required: flag('required'),
  Indexed: flag('indexed'),
  EnforceUniqueValues: flag('unique'),
  Hidden: flag('hidden'),
  ReadOnlyField: flag('readOnly'),
  DefaultValue: optionalText('defaultValue'),
  DefaultFormula: optionalText('defaultFormula'),
  ValidationFormula: optionalText('validationFormula'),
  ValidationMessage: optionalText('validationMessage'),
  Formula: optionalText('formula'),
  Choices: setChoices,
  OutputType: setOutputType,
  LookupField: (field, value) =>
    field.lookup ? { ...field, lookup: { ...field.lookup, showField: String(value) } } : field,
  RelationshipDeleteBehavior: setDeleteBehavior,
  AllowMultipleValues: setMultiple
};

const readOnlyNames = new Set(
  `AutoIndexed CanBeDeleted EntityPropertyName FieldTypeKind Filterable FromBaseType Id IndexStatus InternalName IsModern
  SchemaXml Scope Sealed ShowInFiltersPane Sortable TypeAsString TypeDisplayName TypeShortDescription LookupList
  LookupWebId IsRelationship IsDependentLookup PrimaryFieldId DependentLookupInternalNames DescriptionResource
  TitleResource NoCrawl`.split(/\s+/)
);

/** The field after a MERGE (or the properties of a POST). Read-only properties are ignored, unknown ones refused. */
export function applyChanges(field: FieldRow, values: JsonObject): FieldRow {
  let next = field;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || readOnlyNames.has(name)) continue;
    const setter = setters[name] ?? attributeSetter(next, name);
    if (!setter) throw errors.propertyUnknown(name, typeOf(field).entityType);
    next = setter(next, value);
  }
  if (next.title.trim() === '') throw errors.invalidArgument('A column needs a title.');
  return next;
}

function attributeSetter(field: FieldRow, name: string): Setter | undefined {
  const property: TypeProperty | undefined =
    (typeProperties[field.type] ?? []).find((candidate) => candidate.name === name) ??
    commonProperties.find((candidate) => candidate.name === name);
  if (!property) return undefined;
  return (current, value) => {
    if (value === null) {
      const { [property.attribute]: _removed, ...rest } = current.attributes;
      return { ...current, attributes: rest };
    }
    if (typeof value === 'object') throw errors.primitiveExpected(name);
    const attribute = writeAttribute(property, value);
    if (attribute === undefined)
      throw errors.valueInvalid(name, property.kind === 'boolean' ? 'Edm.Boolean' : 'Edm.Int32');
    return { ...current, attributes: { ...current.attributes, [property.attribute]: attribute } };
  };
}

function setChoices(field: FieldRow, value: Json): FieldRow {
  const list = Array.isArray(value) ? value : undefined;
  if (!list) throw errors.arrayExpected('Choices');
  return { ...field, choices: list.map(String) };
}

const outputTypes: Readonly<Record<number, string>> = {
  2: 'Text',
  4: 'DateTime',
  8: 'Boolean',
  9: 'Number',
  10: 'Currency'
};

function setOutputType(field: FieldRow, value: Json): FieldRow {
  const type = outputTypes[Number(value)];
  if (type === undefined) throw errors.invalidArgument('The output type of a calculated column is invalid.');
  return { ...field, attributes: { ...field.attributes, ResultType: type } };
}

export function outputTypeOf(field: FieldRow): number {
  const name = field.attributes['ResultType'] ?? 'Text';
  return Number(Object.entries(outputTypes).find(([, type]) => type === name)?.[0] ?? 2);
}

export const deleteBehaviors = ['None', 'Cascade', 'Restrict'] as const;

function setDeleteBehavior(field: FieldRow, value: Json): FieldRow {
  const behavior = deleteBehaviors[Number(value)];
  if (!field.lookup || behavior === undefined)
    throw errors.valueInvalid('RelationshipDeleteBehavior', 'Edm.Int32');
  return { ...field, lookup: { ...field.lookup, deleteBehavior: behavior } };
}

function setMultiple(field: FieldRow, value: Json): FieldRow {
  if (typeof value !== 'boolean') throw errors.valueInvalid('AllowMultipleValues', 'Edm.Boolean');
  const single = field.type.replace(/Multi$/, '');
  if (single !== 'Lookup' && single !== 'User')
    throw errors.propertyUnknown('AllowMultipleValues', typeOf(field).entityType);
  return { ...field, type: value ? `${single}Multi` : single };
}
