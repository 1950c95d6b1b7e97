import { systemColumn } from '../columns/systemColumns';
import { errors } from '../errors';
import { isDependentLookup, isReference, isStored, isSystem, typeOf } from '../fieldTypes';
import { propertyNameOf } from '../lists/names';
import type { FieldRow } from '../store/fields';
import { columnOf } from '../store/items';

export type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'set';

/** A column as a condition or an order sees it. */
export interface QueryColumn {
  readonly field: FieldRow;
  /** SQL expression over the item table. */
  readonly sql: string;
  readonly kind: ValueKind;
  /** True when the column has an index, so that conditions on it do not count all rows. */
  readonly indexed: boolean;
}

/** The field behind an item property: `Title`, `OwnerId`, `Owner`, `OData__UIVersionString`; any case. */
export function findField(
  fields: readonly FieldRow[],
  property: string
): { field: FieldRow; byId: boolean } | undefined {
  const wanted = property.toLowerCase();
  const direct = fields.find((field) => propertyNameOf(field.internalName).toLowerCase() === wanted);
  if (direct) return { field: direct, byId: false };
  const reference = fields.find(
    (field) => isReference(field) && `${propertyNameOf(field.internalName).toLowerCase()}id` === wanted
  );
  return reference && { field: reference, byId: true };
}

/** Column of a property that stands alone (`Title`, `OwnerId`). Throws SharePoint's 400s. */
export function queryColumn(fields: readonly FieldRow[], property: string): QueryColumn {
  const found = findField(fields, property);
  if (!found) throw errors.fieldUnknown(property);
  const { field, byId } = found;
  if (isReference(field) && !byId) throw errors.fieldNotQueryable(property, field.type);
  return columnOfField(field, fields);
}

/** Column of a field by its id value (lookups, people) or value. */
export function columnOfField(field: FieldRow, fields: readonly FieldRow[]): QueryColumn {
  const source = isDependentLookup(field)
    ? (fields.find((other) => other.id === field.lookup?.primaryFieldId) ?? field)
    : field;
  const sql = isSystem(source)
    ? systemColumn(source.internalName)
    : isStored(source)
      ? columnOf(source)
      : undefined;
  if (sql === undefined) throw errors.fieldNotQueryable(field.internalName, field.type);
  const indexed = source.indexed || source.internalName === 'ID';
  return { field: source, sql, kind: kindOf(source), indexed };
}

function kindOf(field: FieldRow): ValueKind {
  if (
    ['ID', 'FSObjType', 'owshiddenversion', '_UIVersion', '_ModerationStatus', 'Order'].includes(
      field.internalName
    )
  )
    return 'number';
  if (/^(Created|Last)_x0020_/.test(field.internalName)) return 'date';
  if (field.internalName === 'Attachments') return 'boolean';
  if (isSystem(field) && field.type === 'Lookup') return 'text';
  if (field.type.endsWith('Multi') || field.type === 'MultiChoice') return 'set';
  if (field.type === 'Boolean') return 'boolean';
  if (field.type === 'DateTime') return 'date';
  return typeOf(field).sqlType === 'TEXT' || typeOf(field).sqlType === null ? 'text' : 'number';
}
