import { evaluateFormula, type FormulaValue } from '../formula/evaluate';
import { isStored } from '../fieldTypes';
import { storedArray } from '../fieldTypes/structured';
import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import type { FieldRow } from '../store/fields';
import type { ItemRow, StoredValue, StoredValues } from '../store/items';

/** The values of the item with its calculated columns; checks the columns' validation formulas on the way. */
export function calculate(fields: readonly FieldRow[], item: ItemRow, context: RequestContext): StoredValues {
  const values: Record<string, StoredValue> = { ...item.values };
  const read = (name: string): FormulaValue => readColumn(fields, { ...item, values }, name);
  for (const field of fields) {
    if (field.type !== 'Calculated' || field.formula === null || !isStored(field)) continue;
    const result = evaluateFormula(field.formula, read, context.clock.now());
    values[field.internalName] = JSON.stringify(shaped(result, field));
  }
  for (const field of fields) {
    if (field.validationFormula === null) continue;
    const valid = evaluateFormula(field.validationFormula, read, context.clock.now());
    if (valid === false || valid === 0) throw errors.validationFailed(field.validationMessage ?? undefined);
  }
  return values;
}

/** SharePoint answers texts as they are, numbers as numbers, flags as booleans, dates as UTC text. */
function shaped(result: FormulaValue, field: FieldRow): string | number | boolean | null {
  const output = field.attributes['ResultType'] ?? 'Text';
  if (result instanceof Date) return result.toISOString().replace(/\.\d{3}Z$/, 'Z');
  if (output === 'Text')
    return result === null ? null : typeof result === 'boolean' ? (result ? 'Yes' : 'No') : String(result);
  if (output === 'Boolean') return Boolean(result);
  return result;
}

function readColumn(fields: readonly FieldRow[], item: ItemRow, name: string): FormulaValue {
  const wanted = name.toLowerCase();
  const field =
    fields.find((candidate) => candidate.internalName.toLowerCase() === wanted) ??
    fields.find((candidate) => candidate.title.toLowerCase() === wanted && candidate.type !== 'Computed');
  if (!field) throw errors.invalidArgument(`The formula refers to a column that does not exist. (${name})`);
  if (field.internalName === 'ID') return item.id;
  if (field.internalName === 'Created') return new Date(item.created);
  if (field.internalName === 'Modified') return new Date(item.modified);
  const value = item.values[field.internalName] ?? null;
  if (value === null) return null;
  if (field.type === 'DateTime') return new Date(String(value));
  if (field.type === 'Boolean') return value === 1;
  if (field.type === 'MultiChoice') return storedArray(value).join('; ');
  if (field.type === 'Calculated') return JSON.parse(String(value)) as FormulaValue;
  return value;
}
