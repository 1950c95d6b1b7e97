import { storedArray, storedUrl } from '../fieldTypes/structured';
import { formatSiteDate, formatSiteDateTime } from '../locale/siteDates';
import { formatSiteCurrency, formatSiteNumber } from '../locale/siteNumbers';
import type { JsonObject, Json } from '../rest/json';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';

/** What rendering a row must look up. */
export interface RowContext {
  readonly timeZone: string;
  /** Dates as ISO texts in UTC instead of the site's locale. */
  readonly datesInUtc: boolean;
  /** The text a lookup shows; undefined when its item is gone. */
  lookupText(field: FieldRow, id: number): string | undefined;
  user(id: number): { readonly title: string; readonly email: string } | undefined;
}

type Renderer = (field: FieldRow, stored: StoredValue, context: RowContext) => JsonObject;

const renderers: Readonly<Record<string, Renderer>> = {
  Number: numberMembers,
  Currency: numberMembers,
  Integer: numberMembers,
  Boolean: ({ internalName: name }, stored) => ({
    [name]: stored === 1 ? 'Yes' : stored === 0 ? 'No' : '',
    [`${name}.value`]: stored === null ? '' : String(stored)
  }),
  DateTime: (field, stored, context) =>
    stored === null ? { [field.internalName]: '' } : dateMembers(field, String(stored), context),
  Lookup: (field, stored, context) => ({
    [field.internalName]: stored === null ? '' : [lookupMember(field, Number(stored), context)]
  }),
  LookupMulti: (field, stored, context) => ({
    [field.internalName]: storedArray(stored).map((id) => lookupMember(field, Number(id), context))
  }),
  User: (field, stored, context) => ({
    [field.internalName]: stored === null ? '' : [userMember(Number(stored), context)]
  }),
  UserMulti: (field, stored, context) => ({
    [field.internalName]:
      stored === null ? '' : storedArray(stored).map((id) => userMember(Number(id), context))
  }),
  MultiChoice: (field, stored) => ({ [field.internalName]: storedArray(stored) }),
  URL: ({ internalName: name }, stored) => {
    const url = storedUrl(stored);
    return { [name]: url?.Url ?? '', [`${name}.desc`]: url?.Description ?? '' };
  },
  Calculated: calculatedMembers
};

/** The members that one column adds to a row of RenderListDataAsStream: its text, and the raw forms beside it. */
export function rowMembers(field: FieldRow, stored: StoredValue, context: RowContext): JsonObject {
  const render = renderers[field.type];
  return render
    ? render(field, stored, context)
    : { [field.internalName]: stored === null ? '' : String(stored) };
}

export function dateMembers(
  field: Pick<FieldRow, 'internalName' | 'attributes'>,
  iso: string,
  context: RowContext
): JsonObject {
  const format = field.attributes['Format'] === 'DateOnly' ? formatSiteDate : formatSiteDateTime;
  return {
    [field.internalName]: context.datesInUtc ? iso : format(iso, context.timeZone),
    [`${field.internalName}.`]: iso,
    [`${field.internalName}.FriendlyDisplay`]: ''
  };
}

export function userMember(id: number, context: RowContext): JsonObject {
  const user = context.user(id);
  return {
    id: String(id),
    title: user?.title ?? '',
    email: user?.email ?? '',
    sip: user?.email ?? '',
    picture: ''
  };
}

function lookupMember(field: FieldRow, id: number, context: RowContext): JsonObject {
  return { lookupId: id, lookupValue: context.lookupText(field, id) ?? '', isSecretFieldValue: false };
}

function numberMembers(field: FieldRow, stored: StoredValue): JsonObject {
  const name = field.internalName;
  if (stored === null) return { [name]: '', [`${name}.`]: '' };
  return { [name]: numberText(field, Number(stored)), [`${name}.`]: Number(stored).toFixed(14) };
}

function numberText(field: FieldRow, value: number): string {
  if (field.type === 'Currency') return formatSiteCurrency(value);
  const attribute = field.attributes['Decimals'];
  const decimals = attribute === undefined || attribute === '-1' ? undefined : Number(attribute);
  if (field.attributes['Percentage']?.toUpperCase() === 'TRUE')
    return `${formatSiteNumber(value * 100, decimals)}%`;
  return formatSiteNumber(value, decimals);
}

function calculatedMembers(field: FieldRow, stored: StoredValue, context: RowContext): JsonObject {
  const name = field.internalName;
  if (stored === null) return { [name]: '' };
  const value = JSON.parse(String(stored)) as Json;
  if (typeof value === 'number') return { [name]: formatSiteNumber(value), [`${name}.`]: value.toFixed(14) };
  const isDate = field.attributes['ResultType'] === 'DateTime' && typeof value === 'string';
  return isDate ? dateMembers(field, value, context) : { [name]: String(value) };
}
