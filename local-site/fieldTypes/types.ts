import type { Json } from '../rest/json';
import type { PropertyValue } from '../rest/types';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';

/** What values of one field type look like: stored in SQLite, on the wire, as text. All functions are pure. */
export interface FieldType {
  readonly type: string;
  readonly kind: number;
  /** `odata.type` of the field itself. */
  readonly entityType: string;
  /** SQL column type; null: no value is stored (computed, dependent lookups). */
  readonly sqlType: 'TEXT' | 'INTEGER' | 'REAL' | null;
  /** Suffix of the property on items: `Id` for lookups and people. */
  readonly suffix: '' | 'Id';
  readonly indexable: boolean;
  readonly canBeUnique: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  /** The value of the item property. */
  toRest(stored: StoredValue, field: FieldRow): PropertyValue;
  /** The stored form of a value sent by the client; throws SharePoint's error. Never called with null. */
  fromRest(value: Json, field: FieldRow, context: WriteContext): StoredValue;
}

/** What converting a written value needs to know. */
export interface WriteContext {
  /** IANA zone of the site: date-times without an offset are local to it. */
  readonly timeZone: string;
  /** `SP.Data.TasksListItem`, for messages. */
  readonly typeName: string;
}
