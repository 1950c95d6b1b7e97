import { errors } from '../errors';
import type { Json } from '../rest/json';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import { localMidnight, parseDateTime } from './timeZone';
import type { FieldType, WriteContext } from './types';

const scalar = {
  suffix: '',
  indexable: true,
  canBeUnique: true,
  filterable: true,
  sortable: true,
  toRest: (stored: StoredValue) => stored
} as const;

const notIndexable = { indexable: false, canBeUnique: false } as const;

/** Field types whose value is one text, number, flag or point in time. */
export const scalarTypes: readonly FieldType[] = [
  { ...scalar, type: 'Text', kind: 2, entityType: 'SP.FieldText', sqlType: 'TEXT', fromRest: singleLine },
  {
    ...scalar,
    ...notIndexable,
    type: 'Note',
    kind: 3,
    entityType: 'SP.FieldMultiLineText',
    sqlType: 'TEXT',
    filterable: false,
    sortable: false,
    fromRest: text
  },
  { ...scalar, type: 'Choice', kind: 6, entityType: 'SP.FieldChoice', sqlType: 'TEXT', fromRest: choice },
  { ...scalar, type: 'Number', kind: 9, entityType: 'SP.FieldNumber', sqlType: 'REAL', fromRest: number },
  {
    ...scalar,
    type: 'Currency',
    kind: 10,
    entityType: 'SP.FieldCurrency',
    sqlType: 'REAL',
    fromRest: number
  },
  { ...scalar, type: 'Integer', kind: 1, entityType: 'SP.FieldNumber', sqlType: 'INTEGER', fromRest: number },
  {
    ...scalar,
    canBeUnique: false,
    type: 'Boolean',
    kind: 8,
    entityType: 'SP.Field',
    sqlType: 'INTEGER',
    toRest: (stored) => (stored === null ? null : stored === 1),
    fromRest: boolean
  },
  {
    ...scalar,
    type: 'DateTime',
    kind: 4,
    entityType: 'SP.FieldDateTime',
    sqlType: 'TEXT',
    fromRest: dateTime
  },
  {
    ...scalar,
    ...notIndexable,
    type: 'Guid',
    kind: 14,
    entityType: 'SP.FieldGuid',
    sqlType: 'TEXT',
    fromRest: text
  },
  {
    ...scalar,
    ...notIndexable,
    type: 'Location',
    kind: 33,
    entityType: 'SP.FieldLocation',
    sqlType: 'TEXT',
    filterable: false,
    sortable: false,
    fromRest: text
  },
  {
    ...scalar,
    ...notIndexable,
    type: 'Thumbnail',
    kind: 34,
    entityType: 'SP.FieldThumbnail',
    sqlType: 'TEXT',
    filterable: false,
    sortable: false,
    fromRest: text
  }
];

function singleLine(value: Json, field: FieldRow, context: WriteContext): StoredValue {
  const result = text(value, field, context);
  const limit = Number(field.attributes['MaxLength'] ?? 255);
  if (typeof result === 'string' && (result.length > limit || /[\r\n]/.test(result)))
    throw errors.textInvalid();
  return result;
}

function text(value: Json, field: FieldRow, _context: WriteContext): StoredValue {
  if (typeof value === 'object') throw errors.primitiveExpected(field.internalName);
  if (typeof value !== 'string') throw errors.valueInvalid(field.internalName, 'Edm.String');
  return value === '' ? null : value;
}

function choice(value: Json, field: FieldRow, context: WriteContext): StoredValue {
  const result = text(value, field, context);
  if (typeof result === 'string' && result.length > 255) throw errors.textInvalid();
  return result;
}

function number(value: Json, field: FieldRow): StoredValue {
  const result = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (result === '') return null;
  if (typeof result !== 'number' || !Number.isFinite(result))
    throw errors.valueInvalid(field.internalName, 'Edm.Double');
  const minimum = bound(field.attributes['Min'], -Infinity);
  const maximum = bound(field.attributes['Max'], Infinity);
  const percent = field.attributes['Percentage']?.toUpperCase() === 'TRUE' ? 1 : 1;
  if (result < minimum * percent || result > maximum * percent) {
    throw errors.fieldValueInvalid(numberRangeMessage(field.title, minimum, maximum));
  }
  return result;
}

function bound(attribute: string | undefined, fallback: number): number {
  return attribute === undefined || attribute === '' ? fallback : Number(attribute);
}

function numberRangeMessage(_title: string, minimum: number, maximum: number): string {
  if (minimum === -Infinity) return `The value of this field must be less than or equal to ${maximum}.`;
  if (maximum === Infinity) return `The value of this field must be greater than or equal to ${minimum}.`;
  return `The value of this field must be between ${minimum} and ${maximum}.`;
}

function boolean(value: Json, field: FieldRow): StoredValue {
  if (value === true || value === 1 || value === '1' || (typeof value === 'string' && /^true$/i.test(value)))
    return 1;
  if (
    value === false ||
    value === 0 ||
    value === '0' ||
    (typeof value === 'string' && /^false$/i.test(value))
  )
    return 0;
  throw errors.valueInvalid(field.internalName, 'Edm.Boolean');
}

function dateTime(value: Json, field: FieldRow, context: WriteContext): StoredValue {
  if (value === '') return null;
  const iso = typeof value === 'string' ? parseDateTime(value, context.timeZone) : undefined;
  if (iso === undefined) throw errors.valueInvalid(field.internalName, 'Edm.DateTime');
  if (iso < '1900-01-01' || iso > '8900-12-31T23:59:59Z')
    throw errors.fieldValueInvalid('The date/time value is out of range.');
  return field.attributes['Format'] === 'DateOnly' ? localMidnight(iso, context.timeZone) : iso;
}
