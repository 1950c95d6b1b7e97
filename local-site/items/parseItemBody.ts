import { errors } from '../errors';
import { isReference, isStored, isSystem, typeOf } from '../fieldTypes';
import type { WriteContext } from '../fieldTypes/types';
import { ianaZone } from '../fieldTypes/timeZone';
import { itemTypeNameOf } from '../lists/createList';
import { propertyNameOf } from '../lists/names';
import type { RequestContext } from '../rest/context';
import type { JsonObject } from '../rest/json';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import type { ListRow } from '../store/lists';

/** What a client wants written: columns by internal name, and the few settable system values. */
export interface ItemChanges {
  readonly values: Readonly<Record<string, StoredValue>>;
  readonly contentTypeId?: string;
  /** New name of a file or folder. */
  readonly leaf?: string;
}

/** Item properties that SharePoint knows but a write silently leaves alone. */
const ignored = new Set(
  `Id ID GUID UniqueId Created Modified AuthorId EditorId AuthorStringId EditorStringId FileSystemObjectType Attachments
  ServerRedirectedEmbedUri ServerRedirectedEmbedUrl ComplianceAssetId FileRef FileDirRef FSObjType owshiddenversion
  HasUniqueRoleAssignments EffectiveBasePermissions CommentsDisabled CommentsDisabledScope Order`.split(/\s+/)
);

/** Reads the JSON of an item create or update. Property names are case-sensitive, unknown ones are 400. */
export function parseItemBody(list: ListRow, body: JsonObject, context: RequestContext): ItemChanges {
  const fields = context.store.fields.ofList(list.id);
  const write: WriteContext = {
    timeZone: ianaZone(webOf(list, context).timeZoneId),
    typeName: itemTypeNameOf(list)
  };
  const values: Record<string, StoredValue> = {};
  let contentTypeId: string | undefined;
  let leaf: string | undefined;
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (name === 'ContentTypeId') contentTypeId = readContentTypeId(value);
    else if (name === 'FileLeafRef' && typeof value === 'string') leaf = value;
    else {
      const field = writableField(fields, name);
      if (field)
        values[field.internalName] = value === null ? null : typeOf(field).fromRest(value, field, write);
      else if (!ignored.has(name) && !isKnownReadOnly(fields, name))
        throw errors.propertyUnknown(name, write.typeName);
    }
  }
  return {
    values,
    ...(contentTypeId === undefined ? {} : { contentTypeId }),
    ...(leaf === undefined ? {} : { leaf })
  };
}

/** The stored column behind `Title`, `OwnerId`, `OData__x`; read-only columns are none. */
function writableField(fields: readonly FieldRow[], name: string): FieldRow | undefined {
  const field = fields.find(
    (candidate) =>
      isStored(candidate) && propertyNameOf(candidate.internalName) + typeOf(candidate).suffix === name
  );
  if (field?.type === 'Calculated') throw errors.fieldReadOnly(field.internalName);
  return field;
}

function isKnownReadOnly(fields: readonly FieldRow[], name: string): boolean {
  if (/^OData__/.test(name)) return fields.some((field) => propertyNameOf(field.internalName) === name);
  return fields.some(
    (field) =>
      (isSystem(field) && propertyNameOf(field.internalName) === name) ||
      (isReference(field) &&
        field.type.startsWith('User') &&
        `${propertyNameOf(field.internalName)}StringId` === name)
  );
}

function readContentTypeId(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'StringValue' in value) return String(value.StringValue);
  throw errors.valueInvalid('ContentTypeId', 'SP.ContentTypeId');
}
