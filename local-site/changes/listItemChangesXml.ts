import { storedArray, storedUrl } from '../fieldTypes/structured';
import { escapeXml } from '../caml/xml';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';

/** One item as the rowset shows it: attribute name (without `ows_`) to text. */
export type OwsRow = Readonly<Record<string, string>>;

export interface ListItemChanges {
  readonly lastToken: string;
  readonly moreChanges: boolean;
  /** Deleted, restored or otherwise listed ids, in the order they happened. */
  readonly ids: readonly {
    readonly id: number;
    readonly type: 'Delete' | 'Restore' | 'InvalidToken';
    readonly uniqueId: string;
  }[];
  readonly rows: readonly OwsRow[];
  /** The list's own description, sent when no token was given. */
  readonly listXml?: string;
}

const namespaces =
  'xmlns:s="uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" ' +
  'xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema"';

/** The answer of GetListItemChangesSinceToken: deletions as ids, everything else as the item's present state. */
export function listItemChangesXml(changes: ListItemChanges): string {
  const ids = changes.ids.map(
    ({ id, type, uniqueId }) => `<Id ChangeType="${type}" UniqueId="${escapeXml(uniqueId)}">${id}</Id>`
  );
  const more = changes.moreChanges ? ' MoreChanges="TRUE"' : '';
  const rows = changes.rows.map((row) => {
    const attributes = Object.entries(row).map(([name, text]) => `ows_${name}="${escapeXml(text)}"`);
    return `<z:row ${attributes.join(' ')} />`;
  });
  return (
    '<?xml version="1.0" encoding="utf-8"?>\r\n' +
    '<listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" ' +
    `EffectivePermMask="FullMask" ${namespaces}>` +
    `<Changes LastChangeToken="${escapeXml(changes.lastToken)}"${more}>${changes.listXml ?? ''}${ids.join('')}</Changes>` +
    `<rs:data ItemCount="${rows.length}">${rows.join('')}</rs:data></listitems>`
  );
}

/** What the text of looked up values needs. */
export interface OwsContext {
  readonly datesInUtc: boolean;
  /** `2024-05-01 09:00:00` in the site's time zone. */
  localDate(iso: string): string;
  lookupText(field: FieldRow, id: number): string;
  userName(id: number): string;
}

/** One value in the text form of `ows_` attributes; undefined for empty columns, which are left out. */
export function owsText(field: FieldRow, stored: StoredValue, context: OwsContext): string | undefined {
  if (stored === null) return undefined;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number(stored).toPrecision(15);
    case 'DateTime':
      return context.datesInUtc ? String(stored) : context.localDate(String(stored));
    case 'Lookup':
      return `${stored};#${context.lookupText(field, Number(stored))}`;
    case 'User':
      return `${stored};#${context.userName(Number(stored))}`;
    case 'LookupMulti':
      return storedArray(stored)
        .map((id) => `${id};#${context.lookupText(field, Number(id))}`)
        .join(';#');
    case 'UserMulti':
      return storedArray(stored)
        .map((id) => `${id};#${context.userName(Number(id))}`)
        .join(';#');
    case 'MultiChoice':
      return `;#${storedArray(stored).join(';#')};#`;
    case 'URL': {
      const url = storedUrl(stored);
      return url && `${url.Url}, ${url.Description}`;
    }
    case 'Calculated': {
      const value: unknown = JSON.parse(String(stored));
      return `${typeof value === 'number' ? 'float' : 'string'};#${String(value)}`;
    }
    default:
      return String(stored);
  }
}
