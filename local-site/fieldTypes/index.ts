import type { FieldRow } from '../store/fields';
import { computedTypes } from './computed';
import { scalarTypes } from './scalar';
import { structuredTypes } from './structured';
import type { FieldType } from './types';

const all: readonly FieldType[] = [...scalarTypes, ...structuredTypes, ...computedTypes];
const byName = new Map(all.map((type) => [type.type, type]));
const fallback = byName.get('Text') as FieldType;

/** Behaviour of a field's type; unknown types behave like single lines of text. */
export function typeOf(field: Pick<FieldRow, 'type'>): FieldType {
  return byName.get(field.type) ?? fallback;
}

/** The SchemaXml type for `FieldTypeKind`, undefined when SharePoint can't create it this way. */
export function typeNameOfKind(kind: number): string | undefined {
  return all.find((type) => type.kind === kind && !['LookupMulti', 'UserMulti'].includes(type.type))?.type;
}

export function typeIsKnown(name: string): boolean {
  return byName.has(name);
}

/** True when the column keeps a value of its own in the item table. */
export function isStored(field: FieldRow): boolean {
  return typeOf(field).sqlType !== null && !isSystem(field) && !isDependentLookup(field);
}

/** Columns that every list has and the item table keeps under names of its own. `Title` is an ordinary one. */
export function isSystem(field: FieldRow): boolean {
  return field.fromBaseType && field.internalName !== 'Title';
}

export function isDependentLookup(field: FieldRow): boolean {
  return field.lookup !== null && field.lookup.primaryFieldId !== null;
}

/** Lookups and people: they are expanded to read more than ids. */
export function isReference(field: FieldRow): boolean {
  return (
    ['Lookup', 'LookupMulti', 'User', 'UserMulti'].includes(field.type) &&
    (!isSystem(field) || field.type === 'User')
  );
}

export function isMulti(field: FieldRow): boolean {
  return ['LookupMulti', 'UserMulti', 'MultiChoice'].includes(field.type);
}
