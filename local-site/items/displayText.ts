import { escapeXml } from '../columns/schemaXml';
import { storedArray, storedUrl } from '../fieldTypes/structured';
import { ianaZone } from '../fieldTypes/timeZone';
import { isReference, isSystem } from '../fieldTypes';
import { formatSiteDate, formatSiteDateTime } from '../locale/siteDates';
import type { RequestContext } from '../rest/context';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import type { ItemRow, StoredValue } from '../store/items';
import type { ListRow } from '../store/lists';
import { fileRefOf, leafNameOf, versionLabel } from './itemEntity';
import { referencedIds } from './itemShape';
import { personValue } from './personType';

/** What a person reads in the column, in the site's locale: `FieldValuesAsText`. */
export function displayText(item: ItemRow, field: FieldRow, list: ListRow, context: RequestContext): string {
  const value = systemValue(item, field);
  if (value === null) return '';
  const web = webOf(list, context);
  switch (field.type) {
    case 'DateTime':
      return dateText(String(value), field, ianaZone(web.timeZoneId));
    case 'Boolean':
    case 'Attachments':
      return value === 1 ? 'Yes' : 'No';
    case 'MultiChoice':
      return storedArray(value).join(', ');
    case 'URL':
      return urlText(value);
    case 'Calculated':
      return calculatedText(value);
    case 'Number':
    case 'Currency':
      return formatNumber(Number(value), field);
    case 'Note':
      return String(value).replace(/<[^>]*>/g, '');
    default:
      return isReference(field)
        ? referenceTexts(referencedIds(value, field), field, web.siteId, context).join('; ')
        : String(value);
  }
}

function calculatedText(value: StoredValue): string {
  return String((JSON.parse(String(value)) as StoredValue) ?? '');
}

function dateText(iso: string, field: FieldRow, zone: string): string {
  return field.attributes['Format'] === 'DateOnly'
    ? formatSiteDate(iso, zone)
    : formatSiteDateTime(iso, zone);
}

function urlText(value: StoredValue): string {
  const url = storedUrl(value);
  return url ? [url.Url, url.Description].filter((part) => part !== '').join(', ') : '';
}

/** The same as HTML: rich text stays as stored, everything else is escaped. */
export function displayHtml(item: ItemRow, field: FieldRow, list: ListRow, context: RequestContext): string {
  const stored = item.values[field.internalName];
  if (field.type === 'Note' && typeof stored === 'string') {
    return field.attributes['RichText']?.toUpperCase() === 'TRUE'
      ? stored
      : escapeXml(stored).replace(/\n/g, '<br>');
  }
  return escapeXml(displayText(item, field, list, context));
}

/** What an edit form shows: `FieldValuesForEdit`. */
export function editText(item: ItemRow, field: FieldRow, list: ListRow, context: RequestContext): string {
  const value = systemValue(item, field);
  if (value === null) return '';
  if (field.type === 'Note') return String(value);
  if (field.type === 'MultiChoice') return `;#${storedArray(value).join(';#')};#`;
  if (field.type === 'Number' || field.type === 'Currency') return String(value);
  if (field.type.startsWith('Lookup') && !isSystem(field)) return referencedIds(value, field).join(';#');
  return displayText(item, field, list, context);
}

/** What the column shows of the people or items with the ids; those that are gone are left out. */
export function referenceTexts(
  ids: readonly number[],
  field: FieldRow,
  siteId: string,
  context: RequestContext
): string[] {
  if (field.type.startsWith('User'))
    return ids.flatMap((id) => personValue(siteId, id, context)?.title ?? []);
  const target = field.lookup ? context.store.lists.find(field.lookup.listId) : undefined;
  if (!target || !field.lookup) return [];
  const fields = context.store.fields.ofList(target.id);
  const shown = fields.find((candidate) => candidate.internalName === field.lookup?.showField);
  return ids.flatMap((id) => {
    const item = context.store.items.get(target, fields, id);
    return item && shown ? [displayText(item, shown, target, context)] : [];
  });
}

function formatNumber(value: number, field: FieldRow): string {
  const decimals = field.attributes['Decimals'];
  const digits =
    decimals === undefined || decimals === '-1'
      ? {}
      : { minimumFractionDigits: Number(decimals), maximumFractionDigits: Number(decimals) };
  const percent = field.attributes['Percentage']?.toUpperCase() === 'TRUE';
  const text = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, ...digits }).format(
    percent ? value * 100 : value
  );
  if (percent) return `${text}%`;
  return field.type === 'Currency'
    ? `$${new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(value)}`
    : text;
}

function systemValue(item: ItemRow, field: FieldRow): StoredValue {
  if (!isSystem(field)) return item.values[field.internalName] ?? null;
  const values: Record<string, StoredValue> = {
    ID: item.id,
    Created: item.created,
    Modified: item.modified,
    Created_x0020_Date: item.created,
    Last_x0020_Modified: item.modified,
    Author: item.authorId,
    Editor: item.editorId,
    GUID: item.guid,
    UniqueId: item.uniqueId,
    FSObjType: item.fsType,
    FileRef: fileRefOf(item),
    FileLeafRef: leafNameOf(item),
    FileDirRef: item.dir,
    ContentTypeId: item.contentTypeId,
    ContentType: item.contentTypeId.startsWith('0x0120')
      ? 'Folder'
      : item.contentTypeId.startsWith('0x0101')
        ? 'Document'
        : 'Item',
    Attachments: item.attachments ? 1 : 0,
    _UIVersion: item.uiVersion,
    _UIVersionString: versionLabel(item.uiVersion),
    _ModerationStatus: item.moderationStatus,
    owshiddenversion: item.version,
    Order: item.id * 100,
    LinkTitle: item.values['Title'] ?? null,
    LinkTitleNoMenu: item.values['Title'] ?? null,
    LinkFilename: leafNameOf(item)
  };
  return values[field.internalName] ?? null;
}
