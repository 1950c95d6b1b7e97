import { errors } from '../errors';
import { createList } from '../lists/createList';
import { deleteList } from '../lists/deleteList';
import { creatableTemplates, unsupportedTemplates } from '../lists/templates';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import { checkEtag } from '../rest/etag';
import type { Json, JsonObject } from '../rest/json';
import { demand } from '../security/authorizer';
import { ChangeType } from '../store/changeLog';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import { ListType, scopeOf, webOf } from './lists';

const maximumTitleLength = 255;

/** POST to `lists`. Throws SharePoint's errors for a taken or overlong title, an unknown template or property. */
export function addList(web: WebRow, values: JsonObject, context: RequestContext): ListRow {
  demand(context, 'manageLists', { web });
  const { settings, title } = readSettings(values, [
    'BaseTemplate',
    'Url',
    'TemplateType',
    'CustomSchemaXml',
    'QuickLaunchOption'
  ]);
  if (title === undefined || title === '')
    throw errors.operationInvalid('You must specify a title for the list.');
  checkTitle(web, title, undefined, context);
  const template = Number(values['BaseTemplate'] ?? values['TemplateType'] ?? 100);
  if (unsupportedTemplates.has(template)) throw errors.unsupported(`list template ${template}`);
  if (!creatableTemplates.has(template)) throw errors.invalidArgument('Invalid list template.');
  const url = typeof values['Url'] === 'string' ? values['Url'] : undefined;
  const prefix = web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl;
  return createList(context.store, web, {
    title,
    template,
    authorId: context.user.id,
    settings,
    ...(url === undefined ? {} : { folder: `${prefix}/${url.replace(/^\/+|\/+$/g, '')}` })
  });
}

/** MERGE of a list. */
export function updateList(list: ListRow, body: RequestBody, context: RequestContext): string {
  demand(context, 'manageLists', scopeOf(list, context));
  checkEtag(context.request, `"${list.version}"`);
  const { settings, title } = readSettings(body.json('SP.List'), []);
  if (title !== undefined && title !== list.title) checkTitle(webOf(list, context), title, list, context);
  const next = context.store.lists.update(list, {
    title: title ?? list.title,
    settings: { ...list.settings, ...settings },
    version: list.version + 1
  });
  context.store.changeLog.record({
    siteId: webOf(list, context).siteId,
    webId: list.webId,
    listId: list.id,
    itemId: null,
    objectId: list.id,
    object: 'list',
    type: ChangeType.update,
    editorId: context.user.id
  });
  return `"${next.version}"`;
}

/** DELETE of a list. Refused above the list view threshold, as in SharePoint. */
export function removeList(list: ListRow, context: RequestContext): void {
  demand(context, 'manageLists', scopeOf(list, context));
  checkEtag(context.request, `"${list.version}"`);
  if (list.settings['AllowDeletion'] === false || list.settings['IsCatalog'] === true) {
    throw errors.operationInvalid('This list cannot be deleted.');
  }
  if (list.itemCount > context.limits.listViewThreshold) throw errors.thresholdExceeded();
  deleteList(context.store, webOf(list, context), list, context.user.id);
}

function checkTitle(web: WebRow, title: string, self: ListRow | undefined, context: RequestContext): void {
  if (title.length > maximumTitleLength)
    throw errors.invalidArgument('The title of a list is limited to 255 characters.');
  const other = context.store.lists.byTitle(web.id, title);
  if (other && other.id !== self?.id) throw errors.listTitleTaken();
}

/** Known settable properties; read-only ones are ignored, unknown ones refused. */
function readSettings(
  values: JsonObject,
  alsoAllowed: readonly string[]
): { title?: string; settings: Record<string, string | number | boolean | null> } {
  const settings: Record<string, string | number | boolean | null> = {};
  let title: string | undefined;
  for (const [name, value] of Object.entries(values)) {
    if (alsoAllowed.includes(name)) continue;
    if (!ListType.members.properties.has(name.toLowerCase()) || !spelled(name))
      throw errors.propertyUnknown(name, 'SP.List');
    if (name === 'Title') title = String(value ?? '').trim();
    else if (!readOnlyProperties.has(name)) settings[name] = scalar(name, value);
  }
  return { title, settings };
}

function spelled(name: string): boolean {
  return ListType.members.properties.get(name.toLowerCase())?.name === name;
}

function scalar(name: string, value: Json | undefined): string | number | boolean | null {
  if (typeof value === 'object' && value !== null) throw errors.primitiveExpected(name);
  return value ?? null;
}

const readOnlyProperties = new Set(
  `BaseTemplate BaseType Created CurrentChangeToken EntityTypeName Id ItemCount LastItemDeletedDate LastItemModifiedDate
  LastItemUserModifiedDate ListItemEntityTypeFullName ParentWebUrl ParentWebPath ImagePath CustomActionElements
  DefaultViewUrl DefaultNewFormUrl DefaultEditFormUrl DefaultDisplayFormUrl EffectiveBasePermissions SchemaXml
  IsCatalog TemplateFeatureId HasExternalDataSource IsSystemList`.split(/\s+/)
);
