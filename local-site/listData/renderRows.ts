import { isReference, isStored, isSystem } from '../fieldTypes';
import { ianaZone } from '../fieldTypes/timeZone';
import type { CamlView } from '../caml/types';
import { fileRefOf, leafNameOf, versionLabel } from '../items/itemEntity';
import type { RequestContext } from '../rest/context';
import type { JsonObject } from '../rest/json';
import { scopeOf, webOf } from '../routes/lists';
import { effectivePermissions } from '../security/authorizer';
import { toHex } from '../security/basePermissions';
import type { FieldRow } from '../store/fields';
import type { ItemRow } from '../store/items';
import type { ListRow } from '../store/lists';
import { dateMembers, rowMembers, userMember, type RowContext } from './rowValues';

/** Renders items as the rows of RenderListDataAsStream: texts in the site's locale, raw values beside them. */
export function rowRenderer(
  list: ListRow,
  view: CamlView,
  datesInUtc: boolean,
  context: RequestContext
): (item: ItemRow) => JsonObject {
  const fields = context.store.fields.ofList(list.id);
  const rowContext = rowContextOf(list, datesInUtc, context);
  const shown = shownFields(fields, view.viewFields);
  return (item) => {
    const row: JsonObject = requiredMembers(list, item, context);
    for (const field of shown) Object.assign(row, fieldMembers(field, item, rowContext));
    for (const { name } of view.projectedFields)
      Object.assign(row, projectedMember(view, name, item, list, context));
    return row;
  };
}

export function rowContextOf(list: ListRow, datesInUtc: boolean, context: RequestContext): RowContext {
  const web = webOf(list, context);
  return {
    timeZone: ianaZone(web.timeZoneId),
    datesInUtc,
    lookupText: (field, id) => lookupText(field, id, context),
    user: (id) => context.store.users.byId(web.siteId, id)
  };
}

/** The shown text of the item that a lookup points at; undefined when it is gone. */
export function lookupText(field: FieldRow, id: number, context: RequestContext): string | undefined {
  const target = field.lookup && context.store.lists.find(field.lookup.listId);
  if (!target || !field.lookup) return undefined;
  const item = context.store.items.get(target, context.store.fields.ofList(target.id), id);
  return item && shownText(item, field.lookup.showField);
}

function shownText(item: ItemRow, name: string): string {
  if (name === 'ID') return String(item.id);
  return String(item.values[name] ?? '');
}

/** Without view fields: every visible column. Unknown names are left out. */
function shownFields(fields: readonly FieldRow[], names: readonly string[] | undefined): readonly FieldRow[] {
  if (!names) return fields.filter((field) => !field.hidden);
  const wanted = new Set(names.flatMap((name) => (name.startsWith('LinkTitle') ? [name, 'Title'] : [name])));
  return fields.filter((field) => wanted.has(field.internalName));
}

function fieldMembers(field: FieldRow, item: ItemRow, context: RowContext): JsonObject {
  const name = field.internalName;
  if (isSystem(field)) return systemMembers[name]?.(field, item, context) ?? {};
  const stored = isStored(field) ? (item.values[name] ?? null) : null;
  if (name === 'Title') return { Title: String(stored ?? ''), 'Title.': String(stored ?? '') };
  return rowMembers(field, stored, context);
}

type SystemRenderer = (field: FieldRow, item: ItemRow, context: RowContext) => JsonObject;

const title: SystemRenderer = (field, item) => ({ [field.internalName]: String(item.values['Title'] ?? '') });
const leafName: SystemRenderer = (field, item) => ({ [field.internalName]: leafNameOf(item) });

/** Columns that every list has, by internal name; the others of them show nothing in a row. */
const systemMembers: Readonly<Record<string, SystemRenderer>> = {
  Modified: (field, item, context) => dateMembers(field, item.modified, context),
  Created: (field, item, context) => dateMembers(field, item.created, context),
  Author: (_field, item, context) => ({ Author: [userMember(item.authorId, context)] }),
  Editor: (_field, item, context) => ({ Editor: [userMember(item.editorId, context)] }),
  Attachments: (_field, item) => ({ Attachments: item.attachments ? '1' : '0' }),
  _UIVersionString: (_field, item) => ({ _UIVersionString: versionLabel(item.uiVersion) }),
  LinkTitle: title,
  LinkTitleNoMenu: title,
  LinkFilename: leafName,
  LinkFilenameNoMenu: leafName,
  FileLeafRef: leafName,
  ContentType: (_field, item) => ({ ContentType: item.fsType === 1 ? 'Folder' : 'Item' }),
  GUID: (_field, item) => ({ GUID: `{${item.guid.toUpperCase()}}` })
};

/** What every row has, whatever the view shows. */
function requiredMembers(list: ListRow, item: ItemRow, context: RequestContext): JsonObject {
  const fileRef = fileRefOf(item);
  return {
    ID: String(item.id),
    PermMask: toHex(effectivePermissions(context, scopeOf(list, context, item.id))),
    FSObjType: String(item.fsType),
    HTML_x0020_File_x0020_Type: '',
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    ContentTypeId: item.contentTypeId,
    FileRef: fileRef,
    'FileRef.urlencode': encodeURIComponent(fileRef),
    'FileRef.urlencodeasurl': encodeURI(fileRef),
    FileLeafRef: leafNameOf(item),
    File_x0020_Type: item.leaf?.includes('.') ? (item.leaf.split('.').at(-1) ?? '') : '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    SMTotalSize: '0',
    owshiddenversion: String(item.version),
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _CommentFlags: ''
  };
}

function projectedMember(
  view: CamlView,
  name: string,
  item: ItemRow,
  list: ListRow,
  context: RequestContext
): JsonObject {
  const projected = view.projectedFields.find((field) => field.name === name);
  const join = view.joins.find((candidate) => candidate.alias === projected?.joinAlias);
  const field = context.store.fields
    .ofList(list.id)
    .find((candidate) => candidate.internalName === join?.lookupField);
  const id = field && isReference(field) ? item.values[field.internalName] : undefined;
  if (!field?.lookup || !projected || typeof id !== 'number') return { [name]: '' };
  const shown = { ...field, lookup: { ...field.lookup, showField: projected.showField } };
  return {
    [name]: [{ lookupId: id, lookupValue: lookupText(shown, id, context) ?? '', isSecretFieldValue: false }]
  };
}
