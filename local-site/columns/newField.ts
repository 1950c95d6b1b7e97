import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { typeIsKnown, typeNameOfKind } from '../fieldTypes';
import { internalNameFor } from '../lists/names';
import { normalizeGuid } from '../odata/literal';
import type { RequestContext } from '../rest/context';
import type { JsonObject } from '../rest/json';
import type { FieldRow, LookupTarget } from '../store/fields';
import type { FieldOwner } from './owner';
import { applyChanges } from './changeField';
import { parseFieldXml } from './parseSchemaXml';

export type NewField = Omit<FieldRow, 'position'>;

/** The column that `POST fields` or `AddField` describes. */
export function fieldFromJson(values: JsonObject, owner: FieldOwner, context: RequestContext): NewField {
  const {
    Title,
    FieldTypeKind,
    LookupListId,
    LookupFieldName,
    LookupWebId,
    LookupList,
    LookupField,
    ...rest
  } = values;
  const type = typeNameOfKind(Number(FieldTypeKind ?? NaN));
  if (type === undefined) throw errors.invalidArgument('The field type is invalid. (FieldTypeKind)');
  const title = typeof Title === 'string' ? Title.trim() : '';
  if (title === '') throw errors.invalidArgument('A column needs a title.');
  refuseTakenTitle(title, owner, context);
  const listId = normalizeGuid(String(LookupListId ?? LookupList ?? ''));
  const lookup: LookupTarget | null =
    type === 'Lookup'
      ? {
          listId: listId ?? '',
          webId: normalizeGuid(String(LookupWebId ?? '')) ?? owner.web.id,
          showField: String(LookupFieldName ?? LookupField ?? 'Title'),
          primaryFieldId: null,
          deleteBehavior: 'None'
        }
      : null;
  if (lookup && !context.store.lists.find(lookup.listId)) throw errors.listMissing();
  const base = emptyField(owner, title, type, internalNameFor(title, taken(owner, context)));
  const { IsCalculated: _calculated, SchemaXml: _xml, Id: _id, InternalName: _internal, ...settable } = rest;
  return applyChanges({ ...base, lookup, position: 0 }, settable);
}

/** The column that `createfieldasxml` describes. `options` has 8 when `Name` gives the internal name. */
export function fieldFromXml(
  xml: string,
  options: number,
  owner: FieldOwner,
  context: RequestContext
): NewField {
  const parsed = parseFieldXml(xml);
  const { Type, ID, Name, DisplayName, ...others } = parsed.attributes;
  const type = xmlType(Type ?? '', others['Mult']);
  const title = DisplayName ?? Name ?? '';
  if (title === '') throw errors.invalidArgument('The schema XML of the field has no name.');
  const isTaken = taken(owner, context);
  const hinted = (options & 8) !== 0 && Name !== undefined;
  if (hinted && isTaken(Name)) throw errors.fieldNameTaken(Name);
  if (!hinted) refuseTakenTitle(title, owner, context);
  const id = normalizeGuid(ID ?? '') ?? randomUUID();
  if (context.store.fields.byId(owner.id, id)) throw errors.fieldNameTaken(title);
  const base = emptyField(
    owner,
    title,
    type,
    hinted ? internalNameFor(Name, isTaken) : internalNameFor(title, isTaken)
  );
  return {
    ...base,
    id,
    ...settingsFrom(others, base),
    choices: parsed.choices,
    defaultValue: parsed.defaultValue,
    defaultFormula: parsed.defaultFormula,
    formula: parsed.formula,
    validationFormula: parsed.validationFormula,
    validationMessage: parsed.validationMessage,
    lookup: type.startsWith('Lookup') ? xmlLookup(others, owner, context) : null,
    attributes: furtherAttributes(others)
  };
}

type FieldSettings = Pick<
  NewField,
  'description' | 'group' | 'required' | 'indexed' | 'unique' | 'hidden' | 'readOnly' | 'sealed'
>;

/** What the attributes of a `<Field>` say about how the column behaves. */
function settingsFrom(attributes: Readonly<Record<string, string>>, base: NewField): FieldSettings {
  return {
    description: attributes['Description'] ?? '',
    group: attributes['Group'] ?? base.group,
    required: isTrue(attributes['Required']),
    indexed: isTrue(attributes['Indexed']),
    unique: isTrue(attributes['EnforceUniqueValues']),
    hidden: isTrue(attributes['Hidden']),
    readOnly: isTrue(attributes['ReadOnly']) || base.type === 'Calculated',
    sealed: isTrue(attributes['Sealed'])
  };
}

export function emptyField(owner: FieldOwner, title: string, type: string, internalName: string): NewField {
  return {
    id: randomUUID(),
    listId: owner.id,
    internalName,
    title,
    type,
    description: '',
    group: 'Custom Columns',
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: type === 'Calculated',
    sealed: false,
    deletable: true,
    fromBaseType: false,
    defaultValue: null,
    defaultFormula: null,
    choices: [],
    lookup: null,
    formula: null,
    validationFormula: null,
    validationMessage: null,
    attributes: {}
  };
}

export function taken(owner: FieldOwner, context: RequestContext): (name: string) => boolean {
  return (name) => context.store.fields.byInternalName(owner.id, name) !== undefined;
}

function refuseTakenTitle(title: string, owner: FieldOwner, context: RequestContext): void {
  if (title.length > 255) throw errors.invalidArgument('The title of a column is limited to 255 characters.');
  const existing = context.store.fields.byTitle(owner.id, title);
  if (existing && !existing.hidden) throw errors.fieldNameTaken(title);
}

function xmlType(type: string, mult: string | undefined): string {
  if (!typeIsKnown(type)) throw errors.invalidArgument(`Field type ${type} is not installed properly.`);
  return isTrue(mult) && (type === 'Lookup' || type === 'User') ? `${type}Multi` : type;
}

function xmlLookup(
  attributes: Record<string, string>,
  owner: FieldOwner,
  context: RequestContext
): LookupTarget {
  const { lists, webs } = context.store;
  const reference = attributes['List'] ?? '';
  const prefix = owner.web.serverRelativeUrl === '/' ? '' : owner.web.serverRelativeUrl;
  const target = /^self$/i.test(reference)
    ? owner.list
    : (lists.find(normalizeGuid(reference) ?? '') ??
      lists.byRootFolder(owner.web.id, `${prefix}/${reference}`));
  if (!target) throw errors.listMissing();
  const behavior = attributes['RelationshipDeleteBehavior'];
  return {
    listId: target.id,
    webId: webs.byId(target.webId)?.id ?? owner.web.id,
    showField: attributes['ShowField'] ?? 'Title',
    primaryFieldId: normalizeGuid(attributes['FieldRef'] ?? '') ?? null,
    deleteBehavior: behavior === 'Cascade' || behavior === 'Restrict' ? behavior : 'None'
  };
}

const ownAttributes = new Set(
  'Description Group Required Indexed EnforceUniqueValues Hidden ReadOnly Sealed List WebId Mult FieldRef RelationshipDeleteBehavior SourceID Version ColName RowOrdinal'.split(
    ' '
  )
);

function furtherAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !ownAttributes.has(name)));
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(true|1)$/i.test(value);
}
