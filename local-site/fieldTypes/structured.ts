import { errors } from '../errors';
import { isJsonObject, type Json } from '../rest/json';
import { Complex, TypedArray } from '../rest/types';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import type { FieldType } from './types';

const lookupDefaults = {
  sqlType: 'INTEGER',
  suffix: 'Id',
  indexable: true,
  canBeUnique: true,
  filterable: true,
  sortable: true
} as const;

const multiDefaults = { sqlType: 'TEXT', indexable: false, canBeUnique: false, sortable: false } as const;

/** Field types whose value is a reference, a set or a structure. Sets and structures are stored as JSON. */
export const structuredTypes: readonly FieldType[] = [
  {
    ...lookupDefaults,
    type: 'Lookup',
    kind: 7,
    entityType: 'SP.FieldLookup',
    toRest: (stored) => stored,
    fromRest: reference
  },
  {
    ...lookupDefaults,
    type: 'User',
    kind: 20,
    entityType: 'SP.FieldUser',
    toRest: (stored) => stored,
    fromRest: reference
  },
  {
    ...multiDefaults,
    type: 'LookupMulti',
    kind: 7,
    entityType: 'SP.FieldLookup',
    suffix: 'Id',
    filterable: true,
    toRest: (stored) => arrayOrNull(stored, 'Edm.Int32'),
    fromRest: references
  },
  {
    ...multiDefaults,
    type: 'UserMulti',
    kind: 20,
    entityType: 'SP.FieldUser',
    suffix: 'Id',
    filterable: true,
    toRest: (stored) => arrayOrNull(stored, 'Edm.Int32'),
    fromRest: references
  },
  {
    ...multiDefaults,
    type: 'MultiChoice',
    kind: 15,
    entityType: 'SP.FieldMultiChoice',
    suffix: '',
    filterable: true,
    toRest: (stored) => arrayOrNull(stored, 'Edm.String'),
    fromRest: choices
  },
  {
    ...multiDefaults,
    type: 'URL',
    kind: 11,
    entityType: 'SP.FieldUrl',
    suffix: '',
    filterable: false,
    toRest: urlToRest,
    fromRest: url
  }
];

/** The members of a stored set; empty for null. */
export function storedArray(stored: StoredValue): (string | number)[] {
  return typeof stored === 'string' ? (JSON.parse(stored) as (string | number)[]) : [];
}

export interface StoredUrl {
  readonly Description: string;
  readonly Url: string;
}

export function storedUrl(stored: StoredValue): StoredUrl | undefined {
  return typeof stored === 'string' ? (JSON.parse(stored) as StoredUrl) : undefined;
}

function arrayOrNull(stored: StoredValue, elementType: string): TypedArray | null {
  const values = storedArray(stored);
  return values.length === 0 ? null : new TypedArray(elementType, values);
}

function urlToRest(stored: StoredValue): Complex | null {
  const value = storedUrl(stored);
  return value ? new Complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url }) : null;
}

function reference(value: Json, field: FieldRow): StoredValue {
  if (value === '' || value === 0) return null;
  const id = typeof value === 'string' ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id))
    throw errors.valueInvalid(`${field.internalName}Id`, 'Edm.Int32');
  return id < 0 ? null : id;
}

function references(value: Json, field: FieldRow): StoredValue {
  if (!Array.isArray(value)) throw errors.arrayExpected(`${field.internalName}Id`);
  const ids = value.map((member) => reference(member, field)).filter((id) => id !== null);
  return ids.length === 0 ? null : JSON.stringify([...new Set(ids)]);
}

function choices(value: Json, field: FieldRow): StoredValue {
  if (!Array.isArray(value)) throw errors.arrayExpected(field.internalName);
  const texts = value.map((member) => {
    if (typeof member !== 'string') throw errors.valueInvalid(field.internalName, 'Edm.String');
    return member;
  });
  return texts.length === 0 ? null : JSON.stringify([...new Set(texts)]);
}

function url(value: Json, field: FieldRow): StoredValue {
  if (!isJsonObject(value)) throw errors.structureExpected(field.internalName);
  for (const name of Object.keys(value)) {
    if (name !== 'Url' && name !== 'Description') throw errors.propertyUnknown(name, 'SP.FieldUrlValue');
  }
  const address = String(value['Url'] ?? '');
  if (address === '') return null;
  if (!/^(https?:\/\/|ftp:\/\/|file:\/\/|mailto:|news:|onenote:|tel:|\/|#)/i.test(address)) {
    throw errors.fieldValueInvalid(
      'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'
    );
  }
  if (address.length > 255 * 8) throw errors.textInvalid();
  return JSON.stringify({ Description: String(value['Description'] ?? address), Url: address });
}
