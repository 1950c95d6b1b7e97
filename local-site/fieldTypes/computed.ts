import { errors } from '../errors';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import type { FieldType } from './types';

const readOnly = {
  suffix: '',
  indexable: false,
  canBeUnique: false,
  filterable: false,
  sortable: false,
  toRest: (stored: StoredValue) => stored,
  fromRest: (_value: unknown, field: FieldRow): StoredValue => {
    throw errors.fieldReadOnly(field.internalName);
  }
} as const;

/** Field types that nobody writes: the server computes them. */
export const computedTypes: readonly FieldType[] = [
  {
    ...readOnly,
    type: 'Calculated',
    kind: 17,
    entityType: 'SP.FieldCalculated',
    sqlType: 'TEXT',
    toRest: calculatedToRest
  },
  { ...readOnly, type: 'Computed', kind: 12, entityType: 'SP.FieldComputed', sqlType: null },
  {
    ...readOnly,
    type: 'Counter',
    kind: 5,
    entityType: 'SP.Field',
    sqlType: null,
    filterable: true,
    sortable: true
  },
  {
    ...readOnly,
    type: 'ContentTypeId',
    kind: 25,
    entityType: 'SP.Field',
    sqlType: null,
    filterable: true,
    sortable: true
  },
  {
    ...readOnly,
    type: 'File',
    kind: 18,
    entityType: 'SP.FieldFile',
    sqlType: null,
    filterable: true,
    sortable: true
  },
  { ...readOnly, type: 'Attachments', kind: 19, entityType: 'SP.Field', sqlType: null, sortable: true },
  {
    ...readOnly,
    type: 'ModStat',
    kind: 23,
    entityType: 'SP.FieldModStat',
    sqlType: null,
    filterable: true,
    sortable: true
  }
];

/** Calculated values are kept as JSON, so that numbers and texts stay apart. */
function calculatedToRest(stored: StoredValue): StoredValue {
  return typeof stored === 'string' ? (JSON.parse(stored) as StoredValue) : stored;
}
