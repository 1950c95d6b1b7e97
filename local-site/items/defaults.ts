import { isStored } from '../fieldTypes';
import { ianaZone, localMidnight, parseDateTime } from '../fieldTypes/timeZone';
import type { RequestContext } from '../rest/context';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import type { ListRow } from '../store/lists';

/** The default values of the columns that a new item leaves out. */
export function defaultValues(
  list: ListRow,
  given: ReadonlySet<string>,
  context: RequestContext
): Record<string, StoredValue> {
  const result: Record<string, StoredValue> = {};
  const zone = ianaZone(webOf(list, context).timeZoneId);
  for (const field of context.store.fields.ofList(list.id)) {
    if (!isStored(field) || given.has(field.internalName)) continue;
    const text = field.defaultValue ?? formulaConstant(field.defaultFormula);
    if (text !== null) result[field.internalName] = defaultValue(field, text, zone, context.clock.nowIso());
  }
  return result;
}

/** `=TODAY()`, `="text"`, `=5`. */
function formulaConstant(formula: string | null): string | null {
  if (formula === null) return null;
  const body = formula.trim().replace(/^=/, '');
  if (/^(today|now)\(\)$/i.test(body)) return '[today]';
  return /^"(.*)"$/.exec(body)?.[1] ?? (/^-?\d+(\.\d+)?$/.test(body) ? body : null);
}

type DefaultReader = (text: string, field: FieldRow, zone: string, now: string) => StoredValue;

const readNumber: DefaultReader = (text) => (Number.isNaN(Number(text)) ? null : Number(text));
const readId: DefaultReader = (text) => Number.parseInt(text, 10) || null;
const none: DefaultReader = () => null;

/** How the text of a default becomes a value, by column type; every other type takes the text. */
const defaultReaders: Readonly<Record<string, DefaultReader>> = {
  Number: readNumber,
  Currency: readNumber,
  Integer: readNumber,
  Boolean: (text) => (text === '1' || /^(true|yes)$/i.test(text) ? 1 : 0),
  DateTime: (text, field, zone, now) => defaultDate(field, text, zone, now),
  MultiChoice: (text) => JSON.stringify(text.split(';#').filter((choice) => choice !== '')),
  Lookup: readId,
  User: readId,
  LookupMulti: none,
  UserMulti: none,
  URL: none,
  Calculated: none
};

function defaultValue(field: FieldRow, text: string, zone: string, now: string): StoredValue {
  const read = defaultReaders[field.type];
  return read ? read(text, field, zone, now) : text;
}

function defaultDate(field: FieldRow, text: string, zone: string, now: string): StoredValue {
  const iso = /^\[today\]/i.test(text) ? now : parseDateTime(text, zone);
  if (iso === undefined) return null;
  return field.attributes['Format'] === 'DateOnly' ? localMidnight(iso, zone) : iso;
}
