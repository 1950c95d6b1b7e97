import { isReference } from '../fieldTypes';
import { ianaZone } from '../fieldTypes/timeZone';
import type { Compiled } from '../items/compileFilter';
import { parseSkipToken } from '../items/paging';
import { columnOfField, type ValueKind } from '../items/queryColumn';
import type { ItemRequest } from '../items/readItems';
import { propertyNameOf } from '../lists/names';
import type { OrderTerm } from '../odata/orderBy';
import type { RequestContext } from '../rest/context';
import type { FieldRow } from '../store/fields';
import type { ListRow } from '../store/lists';
import { errors } from '../errors';
import { camlFieldMissing, compileCondition } from './compileCondition';
import { unsupportedCaml } from './errors';
import type { QueryContext, QueryField } from './queryField';
import type { CamlCondition, CamlOrder, CamlScope, CamlView } from './types';

/** What the caller adds to a view: the folder to look in, further conditions, where the page starts. */
export interface ViewOptions {
  /** Server relative; the list's root folder when absent. */
  readonly folder?: string;
  readonly filters?: readonly CamlCondition[];
  /** `Paged=TRUE&p_ID=100` */
  readonly pagingInfo?: string;
}

/** A view as a query over items. A list beyond the list view threshold must be read by pages. */
export function itemRequestOf(
  view: CamlView,
  list: ListRow,
  options: ViewOptions,
  context: RequestContext
): ItemRequest {
  const fields = context.store.fields.ofList(list.id);
  const queryContext = queryContextOf(view, list, fields, context);
  const conditions = [...(options.filters ?? []), ...(view.where ? [view.where] : []), ...innerJoins(view)];
  const whole = conditions.reduceRight<CamlCondition | undefined>(
    (right, left) => (right ? { kind: 'and', left, right } : left),
    undefined
  );
  const limit = view.rowLimit ?? (list.itemCount > context.limits.listViewThreshold ? Number.NaN : undefined);
  if (Number.isNaN(limit)) throw errors.thresholdExceeded();
  return {
    filter: whole && compileCondition(whole, queryContext),
    orderBy: [...view.groupBy, ...view.orderBy].map((order) => orderTerm(order, queryContext)),
    top: limit,
    position: options.pagingInfo === undefined ? undefined : parseSkipToken(options.pagingInfo),
    condition: scopeCondition(view.scope, list, options.folder)
  };
}

/** Conditions over the item table: which folders, and whether folders count as rows. */
function scopeCondition(scope: CamlScope, list: ListRow, folder: string | undefined): Compiled | undefined {
  const dir = (folder ?? list.rootFolder).replace(/\/+$/, '');
  const inFolder = { sql: 'dir = ?', values: [dir] };
  const below = { sql: "(dir = ? OR dir LIKE ? ESCAPE '\\')", values: [dir, `${escapeLike(dir)}/%`] };
  switch (scope) {
    case 'Default':
      return inFolder;
    case 'FilesOnly':
      return { sql: 'dir = ? AND fs_type = 0', values: [dir] };
    case 'Recursive':
      return folder === undefined
        ? { sql: 'fs_type = 0', values: [] }
        : { ...below, sql: `${below.sql} AND fs_type = 0` };
    case 'RecursiveAll':
      return folder === undefined ? undefined : below;
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}

/** An INNER join leaves out items without the lookup. */
function innerJoins(view: CamlView): CamlCondition[] {
  if (view.joins.some((join) => join.fromAlias !== undefined))
    throw unsupportedCaml('<Join> over a joined list');
  return view.joins
    .filter((join) => join.type === 'INNER')
    .map((join) => ({ kind: 'isNotNull', field: { name: join.lookupField, lookupId: true } }));
}

function orderTerm({ field: name, ascending }: CamlOrder, context: QueryContext): OrderTerm {
  const field = context.field(name);
  if (!field) throw camlFieldMissing();
  const isReferred = field.kind === 'lookup' || field.kind === 'user';
  return {
    path: isReferred ? [field.propertyName, field.shownProperty ?? 'Title'] : [field.propertyName],
    descending: !ascending
  };
}

function queryContextOf(
  view: CamlView,
  list: ListRow,
  fields: readonly FieldRow[],
  context: RequestContext
): QueryContext {
  const { store, user, web } = context;
  const { siteId } = web;
  return {
    field: (name) => projectedField(view, name) ?? queryFieldOf(fields, name),
    nowIso: context.clock.nowIso(),
    timeZone: ianaZone((store.webs.byId(list.webId) ?? web).timeZoneId),
    userId: user.id,
    groupIdsOfUser: () => store.groups.groupIdsOf(siteId, user.id),
    userIdsOfGroup: (groupId) => store.groups.memberIds(siteId, groupId),
    userIdsOfWeb: (all) => usersOfWeb(all, context),
    groupIdsOfWeb: () => store.groups.ofSite(siteId).map((group) => group.id)
  };
}

/** People with rights given to them by name on the web, or everybody known to the site. */
function usersOfWeb(all: boolean, { store, web }: RequestContext): readonly number[] {
  const users = store.users.all(web.siteId).map((user) => user.id);
  if (all) return users;
  const assigned = new Set(
    store.permissions.assignments({ kind: 'web', webId: web.id }).map((role) => role.principalId)
  );
  return users.filter((id) => assigned.has(id));
}

function projectedField(view: CamlView, name: string): QueryField | undefined {
  const projected = view.projectedFields.find((field) => field.name === name);
  const join = projected && view.joins.find((candidate) => candidate.alias === projected.joinAlias);
  return (
    join && {
      propertyName: propertyNameOf(join.lookupField),
      kind: 'lookup',
      shownProperty: projected?.showField
    }
  );
}

/** The computed twins of Title and Name stand for them. */
const twins: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkTitle2: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef'
};

const kinds: Readonly<Record<ValueKind, QueryField['kind']>> = {
  text: 'text',
  set: 'text',
  number: 'number',
  boolean: 'boolean',
  date: 'date'
};

export function queryFieldOf(fields: readonly FieldRow[], name: string): QueryField | undefined {
  const wanted = twins[name] ?? name;
  const field = fields.find((candidate) => candidate.internalName === wanted);
  if (!field) return undefined;
  const propertyName = propertyNameOf(field.internalName);
  if (!isReference(field)) return { propertyName, kind: kinds[columnOfField(field, fields).kind] };
  if (field.type.startsWith('User')) return { propertyName, kind: 'user', shownProperty: 'Title' };
  return { propertyName, kind: 'lookup', shownProperty: field.lookup?.showField ?? 'Title' };
}
