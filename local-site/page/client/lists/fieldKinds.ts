import { dateText, timeText } from './dates';
import type { ListField, ListItem } from './listTypes';

/** Columns that SharePoint fills in by itself and that forms show below the others. */
const systemColumns = ['ID', 'Created', 'Author', 'Modified', 'Editor'];
const neverShown = [
  'ContentType',
  'Attachments',
  'Edit',
  'DocIcon',
  'LinkTitle',
  'LinkTitleNoMenu',
  'AppAuthor',
  'AppEditor'
];
const lookupKinds = ['Lookup', 'LookupMulti', 'User', 'UserMulti'];

export function isShown(field: ListField): boolean {
  if (field.Hidden || neverShown.includes(field.InternalName) || field.TypeAsString === 'Computed')
    return false;
  return (
    systemColumns.includes(field.InternalName) ||
    (!field.ReadOnlyField && !field.InternalName.startsWith('_'))
  );
}

export function isSystem(field: ListField): boolean {
  return systemColumns.includes(field.InternalName);
}

export function isLookup(field: ListField): boolean {
  return lookupKinds.includes(field.TypeAsString);
}

export function isUser(field: ListField): boolean {
  return field.TypeAsString.startsWith('User');
}

export function isMultiple(field: ListField): boolean {
  return field.TypeAsString.endsWith('Multi') || field.TypeAsString === 'MultiChoice';
}

/** The column of the target list that a lookup shows. */
function shownColumn(field: ListField): string {
  return isUser(field) ? 'Title' : field.LookupField || 'Title';
}

/** `$select` and `$expand` that bring every shown column, lookups with their text. */
export function selectAndExpand(fields: readonly ListField[]): string {
  const lookups = fields.filter(isLookup).map((field) => field.EntityPropertyName);
  const select = fields.flatMap((field) =>
    isLookup(field)
      ? [`${field.EntityPropertyName}/Id`, `${field.EntityPropertyName}/${shownColumn(field)}`]
      : [field.EntityPropertyName]
  );
  const expand = lookups.length === 0 ? '' : `&$expand=${lookups.join(',')}`;
  return `$select=${[...new Set(['Id', ...select])].join(',')}${expand}`;
}

/** The value as text for reading. */
export function textOf(field: ListField, item: ListItem): string {
  const value = item[field.EntityPropertyName];
  if (value === null || value === undefined) return '';
  if (isLookup(field))
    return lookupValues(value)
      .map((entry) => String(entry[shownColumn(field)] ?? ''))
      .join('; ');
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field.TypeAsString === 'DateTime') {
    const language = document.documentElement.lang;
    return field.DisplayFormat === 0 ? dateText(String(value), language) : timeText(String(value), language);
  }
  if (typeof value === 'object') return 'Url' in value ? String(value.Url) : JSON.stringify(value);
  return String(value);
}

export function lookupIds(field: ListField, item: ListItem): number[] {
  const value = item[field.EntityPropertyName];
  return value === null || value === undefined ? [] : lookupValues(value).map((entry) => Number(entry['Id']));
}

function lookupValues(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.filter(
    (entry): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null
  );
}
