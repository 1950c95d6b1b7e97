import { parseSiteDateTime } from '../locale/siteDates';
import { parseSiteNumber } from '../locale/siteNumbers';
import { isJsonObject, type Json } from '../rest/json';
import type { FieldRow } from '../store/fields';

/** What reading a form value must look up. */
export interface FormContext {
  readonly timeZone: string;
  /** The id of a site user, who is added to the site when only the directory knows the login. */
  userId(key: string): number | undefined;
}

/** The value as item writes take it, under the name of the item property; or what to tell the person. */
export type FormValue =
  { readonly kind: 'value'; readonly value: Json } | { readonly kind: 'error'; readonly message: string };

type Reader = (field: FieldRow, text: string, context: FormContext) => FormValue;

const readers: Readonly<Record<string, Reader>> = {
  Number: numberValue,
  Currency: numberValue,
  Integer: numberValue,
  Boolean: (_field, text) => booleanValue(text),
  DateTime: (_field, text, context) => {
    const iso = parseSiteDateTime(text, context.timeZone);
    return iso === undefined ? error('Enter a date like this: 2/23/2012') : value(iso);
  },
  MultiChoice: (_field, text) => value(text.split(';#').filter((choice) => choice !== '')),
  Lookup: (_field, text) => lookupValue(text),
  LookupMulti: (_field, text) => lookupMultiValue(text),
  User: userValue,
  UserMulti: userValue,
  URL: (_field, text) => urlValue(text),
  Text: (_field, text) =>
    text.length > 255
      ? error('The text you entered is too long. The maximum length is 255 characters.')
      : value(text)
};

/**
 * Reads one value as forms send it to validateUpdateListItem: always text, in the locale of the site
 * (en-US). An empty text empties the column.
 */
export function readFormValue(field: FieldRow, text: string, context: FormContext): FormValue {
  if (text.trim() === '') return value(null);
  const read = readers[field.type];
  return read ? read(field, text, context) : value(text);
}

const value = (json: Json): FormValue => ({ kind: 'value', value: json });
const error = (message: string): FormValue => ({ kind: 'error', message });

function numberValue(field: FieldRow, text: string): FormValue {
  const percent = field.attributes['Percentage']?.toUpperCase() === 'TRUE' && text.trim().endsWith('%');
  const number = parseSiteNumber(percent ? text.trim().slice(0, -1) : text);
  if (number === undefined) return error('You can only enter numbers here.');
  return value(percent ? number / 100 : number);
}

function booleanValue(text: string): FormValue {
  if (/^(1|-1|true|yes)$/i.test(text.trim())) return value(true);
  if (/^(0|false|no)$/i.test(text.trim())) return value(false);
  return error(`'${text}' is neither Yes nor No.`);
}

/** `2`, or `2;#Title`. */
function lookupValue(text: string): FormValue {
  const id = Number(text.split(';#')[0]);
  return Number.isInteger(id) && id > 0
    ? value(id)
    : error(`'${text}' is not an item of the list that is looked up.`);
}

/** `3;#;#4;#;#5;#` or `3;#Title;#4;#Title`: every other part is an id. */
function lookupMultiValue(text: string): FormValue {
  const ids = text
    .split(';#')
    .filter((_part, index) => index % 2 === 0)
    .filter((part) => part !== '')
    .map(Number);
  return ids.every((id) => Number.isInteger(id) && id > 0)
    ? value(ids)
    : error(`'${text}' does not name items of the list that is looked up.`);
}

/** `[{"Key":"i:0#.f|membership|u@x"}]`; an empty array empties the column. */
function userValue(field: FieldRow, text: string, context: FormContext): FormValue {
  const keys = userKeys(text);
  if (!keys) return error(`The value '${text}' is not a list of people.`);
  const ids: number[] = [];
  for (const key of keys) {
    const id = context.userId(key);
    if (id === undefined) return error(`The user does not exist or is not unique. (${key})`);
    ids.push(id);
  }
  if (field.type === 'UserMulti') return value(ids.length === 0 ? null : ids);
  if (ids.length > 1) return error('You can enter only one person here.');
  return value(ids[0] ?? null);
}

function userKeys(text: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return undefined;
    const keys = parsed.map((entry: unknown) => (isJsonObject(entry) ? entry['Key'] : undefined));
    return keys.every((key) => typeof key === 'string') ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** `https://x, Description`; a comma without a space belongs to the address. */
function urlValue(text: string): FormValue {
  const comma = text.indexOf(', ');
  const Url = comma < 0 ? text.trim() : text.slice(0, comma).trim();
  const Description = comma < 0 ? Url : text.slice(comma + 2).trim();
  return value({ Url, Description: Description === '' ? Url : Description });
}
