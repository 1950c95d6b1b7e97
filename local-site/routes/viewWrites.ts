import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { folderNameFor } from '../lists/names';
import { templateOf } from '../lists/templates';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import type { Json, JsonObject } from '../rest/json';
import { nullNode, type Node } from '../rest/nodes';
import { demand } from '../security/authorizer';
import type { ListRow } from '../store/lists';
import type { ViewRow } from '../store/views';
import { parseViewXml } from '../viewing/parseViewXml';
import { scopeOf } from './lists';
import { listOf, ViewType } from './views';

/** POST to `views`. */
export function addView(list: ListRow, values: JsonObject, context: RequestContext): ViewRow {
  const { ViewFields, Query, ViewTypeKind, ...rest } = values;
  const base: ViewRow = {
    id: randomUUID(),
    listId: list.id,
    title: '',
    pageName: '',
    isDefault: false,
    hidden: false,
    ...(values['PersonalView'] === true ? { personal: true, ownerId: context.user.id } : { personal: false }),
    paged: true,
    rowLimit: 30,
    query: typeof Query === 'string' ? Query : '',
    fields: Array.isArray(ViewFields) ? ViewFields.map(String) : templateOf(list.baseTemplate).viewFields,
    scope: 0,
    viewType: Number(ViewTypeKind ?? 1) === 524288 ? 'CALENDAR' : 'HTML',
    settings: {}
  };
  demand(context, base.personal ? 'managePersonalViews' : 'manageLists', scopeOf(list, context));
  const view = applyViewChanges(base, rest);
  if (view.title.trim() === '') throw errors.invalidArgument('The view needs a title.');
  return context.store.views.add({ ...view, pageName: freePageName(list, view.title, context) });
}

/** MERGE of a view. */
export function updateView(view: ViewRow, body: RequestBody, context: RequestContext): undefined {
  demandViewChange(view, context);
  context.store.views.save(applyViewChanges(view, body.json('SP.View')));
  return undefined;
}

export function removeView(view: ViewRow, context: RequestContext): void {
  demandViewChange(view, context);
  if (view.isDefault) throw errors.operationInvalid('The default view of a list cannot be deleted.');
  context.store.views.remove(view);
}

export function setViewXml(view: ViewRow, xml: string, context: RequestContext): void {
  demandViewChange(view, context);
  context.store.views.save({ ...view, ...parseViewXml(xml) });
}

export function changeViewFields(
  view: ViewRow,
  context: RequestContext,
  method: string,
  change: (names: readonly string[]) => readonly string[]
): Node {
  demandViewChange(view, context);
  const current = context.store.views.byId(view.listId, view.id) ?? view;
  context.store.views.save({ ...current, fields: [...new Set(change(current.fields))] });
  return nullNode(method);
}

const settingNames = new Set(
  `Aggregations AggregationsStatus ColumnWidth CustomFormatter Formats JSLink MobileDefaultView MobileView TabularView
  ViewData ViewJoins ViewProjectedFields ViewType2`.split(/\s+/)
);

function applyViewChanges(view: ViewRow, values: JsonObject): ViewRow {
  let next = view;
  for (const [name, value] of Object.entries(values)) {
    const definition = ViewType.members.properties.get(name.toLowerCase());
    if (definition?.name !== name) throw errors.propertyUnknown(name, 'SP.View');
    next = applyOne(next, name, value ?? null);
  }
  return next;
}

function applyOne(view: ViewRow, name: string, value: Json): ViewRow {
  switch (name) {
    case 'Title':
      return { ...view, title: String(value ?? '') };
    case 'DefaultView':
      return { ...view, isDefault: value === true };
    case 'Hidden':
      return { ...view, hidden: value === true };
    case 'Paged':
      return { ...view, paged: value === true };
    case 'RowLimit':
      if (typeof value !== 'number') throw errors.valueInvalid(name, 'Edm.UInt32');
      return { ...view, rowLimit: value };
    case 'Scope':
      return { ...view, scope: Number(value) };
    case 'ViewQuery':
      return { ...view, query: String(value ?? '') };
    case 'ListViewXml':
      return { ...view, ...parseViewXml(String(value)) };
    default:
      if (!settingNames.has(name) || (typeof value === 'object' && value !== null)) return view;
      return { ...view, settings: { ...view.settings, [name]: value } };
  }
}

function freePageName(list: ListRow, title: string, context: RequestContext): string {
  const taken = new Set(context.store.views.ofList(list.id).map((view) => view.pageName.toLowerCase()));
  const base = folderNameFor(title) || 'View';
  let candidate = base;
  for (let suffix = 1; taken.has(candidate.toLowerCase()); suffix++) candidate = `${base}${suffix}`;
  return candidate;
}

function demandViewChange(view: ViewRow, context: RequestContext): void {
  demand(
    context,
    view.personal ? 'managePersonalViews' : 'manageLists',
    scopeOf(listOf(view, context), context)
  );
}
