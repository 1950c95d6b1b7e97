import { errors } from '../errors';
import { isReference, typeOf } from '../fieldTypes';
import { ianaZone } from '../fieldTypes/timeZone';
import type { FilterNode } from '../odata/filter/tree';
import type { OrderTerm } from '../odata/orderBy';
import type { RequestContext } from '../rest/context';
import { effectivePermissions } from '../security/authorizer';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import { type ItemRow, type StoredValue, tableOf } from '../store/items';
import type { ListRow } from '../store/lists';
import { type Compiled, compileFilter, type FilterScope } from './compileFilter';
import { formatSkipToken, type OrderColumn, orderSql, type PagePosition, positionSql } from './paging';
import { columnOfField, findField, queryColumn } from './queryColumn';
import { checkThreshold } from './threshold';

/** A query over the items of one list. Everything is optional. */
export interface ItemRequest {
  readonly filter?: FilterNode;
  readonly orderBy?: readonly OrderTerm[];
  /** Rows of the page; all when absent. */
  readonly top?: number;
  readonly position?: PagePosition;
  /** A further condition over the item table (folder scope). */
  readonly condition?: Compiled;
}

export interface ItemPage {
  readonly rows: ItemRow[];
  /** Token of the next page, undefined on the last. */
  readonly nextToken?: string;
}

/**
 * Runs the query with the list view threshold and hides what the person may not see. Throws SharePoint's errors for
 * unknown or unsuitable columns.
 */
export function readItems(list: ListRow, request: ItemRequest, context: RequestContext): ItemPage {
  if (effectivePermissions(context, { web: webOf(list, context), listId: list.id }) === 0n)
    throw errors.accessDenied();
  const fields = context.store.fields.ofList(list.id);
  const scope = filterScope(list, context);
  const columns = orderColumns(request.orderBy ?? [], fields, scope.siteId);
  guardThreshold(list, request, scope, context);
  const { position } = request;
  const reversed = position?.previous ?? false;
  const conditions = [
    request.filter && compileFilter(request.filter, scope),
    request.condition,
    position && positionCondition(list, fields, columns, position, context),
    context.authorizer.visibleItems(context.user, { web: webOf(list, context), listId: list.id })
  ].filter((condition) => condition !== undefined);
  const rows = context.store.items.select(list, fields, {
    where: conditions.length === 0 ? undefined : conjunction(conditions),
    orderBy: orderSql(columns, reversed),
    limit: request.top === undefined ? undefined : request.top + 1
  });
  return pageOf(rows, request, columns);
}

/** Cuts the one row too many that tells whether there is a next page. */
function pageOf(rows: ItemRow[], request: ItemRequest, columns: readonly OrderColumn[]): ItemPage {
  const reversed = request.position?.previous ?? false;
  const hasMore = request.top !== undefined && rows.length > request.top;
  const page = hasMore ? rows.slice(0, request.top) : rows;
  if (reversed) page.reverse();
  const last = page.at(-1);
  const more = last !== undefined && (hasMore || reversed);
  return { rows: page, ...(more ? { nextToken: tokenAfter(last, columns) } : {}) };
}

function guardThreshold(
  list: ListRow,
  request: ItemRequest,
  scope: FilterScope,
  context: RequestContext
): void {
  const { listViewThreshold } = context.limits;
  const orderPaths = (request.orderBy ?? []).map((term) => term.path);
  checkThreshold(request.filter, orderPaths, {
    itemCount: list.itemCount,
    threshold: listViewThreshold,
    fields: scope.fields,
    countMatches: (condition) =>
      context.store.items.count(list, compileFilter(condition, scope), listViewThreshold + 1)
  });
}

export function filterScope(list: ListRow, context: RequestContext): FilterScope {
  const { store } = context;
  const web = webOf(list, context);
  return {
    fields: store.fields.ofList(list.id),
    siteId: web.siteId,
    timeZone: ianaZone(web.timeZoneId),
    target: (field) => {
      const target = field.lookup ? store.lists.find(field.lookup.listId) : undefined;
      return target && { table: tableOf(target), fields: store.fields.ofList(target.id) };
    }
  };
}

function orderColumns(
  terms: readonly OrderTerm[],
  fields: readonly FieldRow[],
  siteId: string
): OrderColumn[] {
  return terms.map(({ path, descending }) => {
    const [name = '', member] = path;
    const found = findField(fields, name);
    if (!found) throw errors.fieldUnknown(path.join('/'));
    const isReferenced = isReference(found.field);
    if (isReferenced && !found.byId && member === undefined)
      throw errors.fieldNotSortable(name, found.field.type);
    const column = member === undefined ? queryColumn(fields, name) : columnOfField(found.field, fields);
    if (!typeOf(column.field).sortable && column.kind !== 'text')
      throw errors.fieldNotSortable(name, column.field.type);
    if (column.field.type === 'Note') throw errors.fieldNotSortable(name, 'Note');
    const sql =
      member === undefined || member.toLowerCase() === 'id'
        ? column.sql
        : memberSql(column.field, column.sql, member, siteId);
    return { name: column.field.internalName, sql, descending };
  });
}

/** Order by a member of a person or lookup: the shown text of each row. */
function memberSql(field: FieldRow, column: string, member: string, siteId: string): string {
  const key = { title: 'title', email: 'email', name: 'loginName' }[member.toLowerCase()];
  if (field.type.startsWith('User') && key !== undefined) {
    return `(SELECT json_extract(doc, '$.${key}') FROM site_users u WHERE u.site_id = '${siteId}' AND u.id = ${column}) COLLATE NOCASE`;
  }
  return column;
}

function positionCondition(
  list: ListRow,
  fields: readonly FieldRow[],
  columns: readonly OrderColumn[],
  position: PagePosition,
  context: RequestContext
): Compiled {
  const row = columns.length > 0 ? context.store.items.get(list, fields, position.id) : undefined;
  const values = columns.map((column) => {
    if (row) return storedValueOf(row, column.name);
    return position.values.get(column.name) ?? null;
  });
  const known = row !== undefined || columns.every((column) => position.values.has(column.name));
  return positionSql(known ? columns : [], known ? values : [], position.id, position.previous);
}

function tokenAfter(row: ItemRow, columns: readonly OrderColumn[]): string {
  return formatSkipToken(
    row.id,
    columns.map((column) => [column.name, storedValueOf(row, column.name)] as const)
  );
}

function storedValueOf(row: ItemRow, internalName: string): StoredValue {
  switch (internalName) {
    case 'ID':
      return row.id;
    case 'Created':
      return row.created;
    case 'Modified':
      return row.modified;
    case 'Author':
      return row.authorId;
    case 'Editor':
      return row.editorId;
    case 'GUID':
      return row.guid;
    case 'FSObjType':
      return row.fsType;
    case 'FileLeafRef':
      return row.leaf ?? `${row.id}_.000`;
    case 'FileRef':
      return `${row.dir}/${row.leaf ?? `${row.id}_.000`}`;
    case 'FileDirRef':
      return row.dir;
    case 'ContentTypeId':
      return row.contentTypeId;
    default:
      return row.values[internalName] ?? null;
  }
}

function conjunction(
  conditions: readonly { sql: string; values: readonly (string | number | null)[] }[]
): Compiled {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: conditions.flatMap(({ values }) => values)
  };
}
