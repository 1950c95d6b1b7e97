import { requireToken } from '../changes/changeQuery';
import { formatChangeToken } from '../changes/changeToken';
import { listItemChangesXml, owsText, type OwsContext, type OwsRow } from '../changes/listItemChangesXml';
import { itemRequestOf } from '../caml/itemRequest';
import { parseView } from '../caml/parseView';
import { errors } from '../errors';
import { isStored } from '../fieldTypes';
import { ianaZone } from '../fieldTypes/timeZone';
import { fileRefOf } from '../items/itemEntity';
import { readItems } from '../items/readItems';
import { lookupText } from '../listData/renderRows';
import { escapeXml } from '../caml/xml';
import { TZDate } from '@date-fns/tz';
import type { RequestContext } from '../rest/context';
import { action, extendEntity } from '../rest/define';
import type { JsonObject } from '../rest/json';
import { rawNode, type Node } from '../rest/nodes';
import { ChangeType, type ChangeRow } from '../store/changeLog';
import type { FieldRow } from '../store/fields';
import type { ItemRow } from '../store/items';
import type { ListRow } from '../store/lists';
import { ListType, webOf } from './lists';

const members = new Set([
  'ChangeToken',
  'Contains',
  'Query',
  'QueryOptions',
  'RowLimit',
  'ViewFields',
  'ViewName'
]);
const maximumChanges = 1000;

/** `GetListItemChangesSinceToken`: XML, as in SharePoint. */
export function registerListItemChanges(): void {
  extendEntity(ListType, {
    methods: [
      action('getListItemChangesSinceToken', (list, args, context) =>
        itemChanges(list, args.object('query'), context)
      )
    ]
  });
}

function itemChanges(list: ListRow, query: JsonObject, context: RequestContext): Node {
  for (const name of Object.keys(query)) {
    if (!members.has(name)) throw errors.propertyUnknown(name, 'SP.ChangeLogItemQuery');
  }
  if (textOf(query['Contains']) !== undefined)
    throw errors.unsupported('GetListItemChangesSinceToken with Contains');
  const token = textOf(query['ChangeToken']);
  const since = token === undefined ? undefined : requireToken(token, list.id);
  const found = since === undefined ? [] : changesSince(list, since.sequence, context);
  const page = found.slice(0, maximumChanges);
  const last = found.length > page.length ? (page.at(-1)?.number ?? 0) : context.store.changeLog.last;
  const matching = matchingItems(list, query, context);
  const changed = latestByItem(page);
  const rows = since === undefined ? matching : matching.filter((item) => changed.has(item.id));
  const shown = new Set(rows.map((item) => item.id));
  const xml = listItemChangesXml({
    lastToken: formatChangeToken({ scope: 3, scopeId: list.id, time: context.clock.now(), sequence: last }),
    moreChanges: found.length > page.length,
    ids: [...changed.values()].flatMap((change) => idEntry(change, shown)),
    rows: rows.map((item) => owsRow(list, item, query, context)),
    ...(since === undefined ? { listXml: listElement(list) } : {})
  });
  return rawNode('text/xml;charset=utf-8', xml);
}

function changesSince(list: ListRow, sequence: number, context: RequestContext): ChangeRow[] {
  const scope = { siteId: webOf(list, context).siteId, listId: list.id };
  return context.store.changeLog
    .after(sequence, scope, Number.MAX_SAFE_INTEGER)
    .filter((change) => change.object === 'item');
}

function latestByItem(changes: readonly ChangeRow[]): ReadonlyMap<number, ChangeRow> {
  const latest = new Map<number, ChangeRow>();
  for (const change of changes) {
    if (change.itemId === null) continue;
    latest.delete(change.itemId);
    latest.set(change.itemId, change);
  }
  return latest;
}

/** Items that are gone, or no longer match the query, leave the client's copy; restored ones are marked. */
function idEntry(
  change: ChangeRow,
  shown: ReadonlySet<number>
): { id: number; type: 'Delete' | 'Restore'; uniqueId: string }[] {
  const entry = { id: change.itemId ?? 0, uniqueId: `{${change.objectId.toUpperCase()}}` };
  if (!shown.has(entry.id)) return [{ ...entry, type: 'Delete' }];
  return change.type === ChangeType.restore ? [{ ...entry, type: 'Restore' }] : [];
}

function matchingItems(list: ListRow, query: JsonObject, context: RequestContext): readonly ItemRow[] {
  const camlQuery = textOf(query['Query']) ?? '';
  const limit = Number(query['RowLimit'] ?? 0);
  const view = { ...parseView(camlQuery), scope: 'RecursiveAll' as const };
  const paged = limit > 0 ? { ...view, rowLimit: limit } : view;
  return readItems(list, itemRequestOf(paged, list, {}, context), context).rows;
}

function owsRow(list: ListRow, item: ItemRow, query: JsonObject, context: RequestContext): OwsRow {
  const wanted = viewFieldsOf(query);
  const ows = owsContext(list, query, context);
  const row: Record<string, string> = {
    ID: String(item.id),
    owshiddenversion: String(item.version),
    UniqueId: `${item.id};#{${item.uniqueId.toUpperCase()}}`,
    FSObjType: `${item.id};#${item.fsType}`,
    FileRef: `${item.id};#${fileRefOf(item).slice(1)}`,
    Modified: ows.datesInUtc ? item.modified : ows.localDate(item.modified),
    Created: ows.datesInUtc ? item.created : ows.localDate(item.created),
    Author: `${item.authorId};#${ows.userName(item.authorId)}`,
    Editor: `${item.editorId};#${ows.userName(item.editorId)}`,
    Attachments: item.attachments ? '1' : '0',
    MetaInfo: `${item.id};#`
  };
  for (const field of context.store.fields.ofList(list.id)) {
    if (!isStored(field) || (wanted && !wanted.has(field.internalName))) continue;
    const text = owsText(field, item.values[field.internalName] ?? null, ows);
    if (text !== undefined) row[field.internalName] = text;
  }
  return row;
}

function owsContext(list: ListRow, query: JsonObject, context: RequestContext): OwsContext {
  const web = webOf(list, context);
  const timeZone = ianaZone(web.timeZoneId);
  return {
    datesInUtc: /<DateInUtc>\s*TRUE\s*<\/DateInUtc>/i.test(textOf(query['QueryOptions']) ?? ''),
    localDate: (iso) => new TZDate(iso, timeZone).toISOString().slice(0, 19).replace('T', ' '),
    lookupText: (field: FieldRow, id: number) => lookupText(field, id, context) ?? '',
    userName: (id) => context.store.users.byId(web.siteId, id)?.title ?? ''
  };
}

function viewFieldsOf(query: JsonObject): ReadonlySet<string> | undefined {
  const xml = textOf(query['ViewFields']);
  if (xml === undefined) return undefined;
  const names = parseView(`<View>${xml}</View>`).viewFields;
  return names && new Set(names);
}

function listElement(list: ListRow): string {
  const id = `{${list.id.toUpperCase()}}`;
  return `<List ID="${id}" Name="${id}" Title="${escapeXml(list.title)}" BaseType="${list.baseType}" ServerTemplate="${list.baseTemplate}" Version="${list.version}" />`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
