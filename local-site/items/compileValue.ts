import { errors } from '../errors';
import { parseDateTime } from '../fieldTypes/timeZone';
import type { LiteralOperand } from '../odata/filter/tree';
import type { QueryColumn, ValueKind } from './queryColumn';

/** The bound value for a literal compared with a column of the kind. Throws 400 when it can't be one. */
export function compileValue(
  literal: LiteralOperand,
  kind: ValueKind,
  column: QueryColumn | undefined,
  timeZone: string
): string | number | null {
  const { value } = literal;
  if (value === null) return null;
  if (kind === 'boolean') return booleanValue(value);
  if (kind === 'number') return numberValue(value);
  if (kind === 'date') return dateValue(value, timeZone);
  if (kind === 'set') return value as string | number;
  const text = String(value);
  if (column?.field.internalName === '_UIVersionString') return uiVersion(text);
  return text === '' ? null : text;
}

function booleanValue(value: string | number | boolean): number {
  const text = String(value).toLowerCase();
  if (text === 'true' || text === '1') return 1;
  if (text === 'false' || text === '0') return 0;
  throw errors.expressionInvalid(String(value));
}

function numberValue(value: string | number | boolean): number {
  const number = typeof value === 'boolean' ? Number(value) : Number(value);
  if (Number.isNaN(number) || value === '') throw errors.expressionInvalid(String(value));
  return number;
}

function dateValue(value: string | number | boolean, timeZone: string): string {
  const iso = typeof value === 'string' ? parseDateTime(value, timeZone) : undefined;
  if (iso === undefined) throw errors.queryOptionInvalid('String was not recognized as a valid DateTime.');
  return iso;
}

/** `3.1` -> 1537. */
function uiVersion(label: string): number {
  const [major, minor] = label.split('.').map(Number);
  return (major ?? 0) * 512 + (minor ?? 0);
}
