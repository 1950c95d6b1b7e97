import { itemRequestOf } from '../caml/itemRequest';
import { parseView } from '../caml/parseView';
import type { CamlView } from '../caml/types';
import { errors } from '../errors';
import { typeOf } from '../fieldTypes';
import { readItems } from '../items/readItems';
import { normalizeGuid } from '../odata/literal';
import type { RequestContext } from '../rest/context';
import type { JsonObject } from '../rest/json';
import { scopeOf } from '../routes/lists';
import { effectivePermissions } from '../security/authorizer';
import { toHex } from '../security/basePermissions';
import type { FieldRow } from '../store/fields';
import type { ListRow } from '../store/lists';
import { rowRenderer } from './renderRows';
import { overrideView, queryFilters, querySort, viewXmlOf } from './viewParts';

/** Flags of RenderOptions that this site answers; the rest is 501 by name. */
const flags = { contextInfo: 1, listData: 2, listSchema: 4, disableAutoHyperlink: 2048 } as const;
const unsupportedFlags: Readonly<Record<number, string>> = {
  8: 'MenuView',
  16: 'ListContentType',
  32: 'FileSystemItemId',
  64: 'ClientFormSchema',
  128: 'QuickLaunch',
  256: 'Spotlight',
  512: 'Visualization',
  1024: 'ViewMetadata',
  4096: 'EnableMediaTAUrls',
  8192: 'ParentInfo',
  16384: 'PageContextInfo',
  32768: 'ClientSideComponentManifest',
  65536: 'ListAvailableContentTypes',
  131072: 'FolderContentTypeOrder',
  262144: 'GridInitInfo'
};

const knownParameters = new Set(
  `ViewXml OverrideViewXml RenderOptions Paging FolderServerRelativeUrl DatesInUtc AddRequiredFields AddAllFields
  AddAllViewFields AddRegionalSettings AllowMultipleValueFilterForTaxonomyFields AudienceTarget
  ExpandGroups ExpandUserField FilterOutChannelFoldersInDefaultDocLib FirstGroupOnly ImageFieldsToTryRewriteToCdnUrls
  MergeDefaultView ModernListBoot OriginalDate RenderURLFieldInJSON ReplaceGroup ViewId`.split(/\s+/)
);

export interface StreamAnswer extends JsonObject {
  readonly ListData: JsonObject;
}

/** The parts of RenderListDataAsStream's answer that the parameters and the query string ask for. */
export function streamOf(list: ListRow, parameters: JsonObject, context: RequestContext): StreamAnswer {
  for (const name of Object.keys(parameters)) {
    if (!knownParameters.has(name)) throw errors.propertyUnknown(name, 'SP.RenderListDataParameters');
  }
  const options = optionsOf(parameters['RenderOptions']);
  const answer: StreamAnswer = { ListData: listDataOf(list, parameters, context) };
  if (options & flags.contextInfo) Object.assign(answer, contextInfo(list));
  if (options & flags.listSchema) answer['ListSchema'] = { Field: schemaFields(list, parameters, context) };
  return answer;
}

function optionsOf(value: unknown): number {
  const options = typeof value === 'number' ? value : 0;
  for (const [bit, name] of Object.entries(unsupportedFlags)) {
    if (options & Number(bit)) throw errors.unsupported(`RenderOptions ${name}`);
  }
  return options;
}

function listDataOf(list: ListRow, parameters: JsonObject, context: RequestContext): JsonObject {
  const view = viewOf(list, parameters, context);
  const query = context.request.url.searchParams;
  const fields = context.store.fields.ofList(list.id);
  const paging = textOf(parameters['Paging']);
  const folder = textOf(parameters['FolderServerRelativeUrl']) ?? query.get('RootFolder') ?? undefined;
  const request = itemRequestOf(
    view,
    list,
    {
      filters: queryFilters(query, fields),
      ...(folder === undefined ? {} : { folder }),
      ...(paging === undefined ? {} : { pagingInfo: paging.replace(/^\?/, '') })
    },
    context
  );
  const { rows, nextToken } = readItems(list, request, context);
  const render = rowRenderer(list, view, parameters['DatesInUtc'] === true, context);
  const first = paging === undefined ? 1 : Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1);
  const last = first + rows.length - 1;
  const more = nextToken !== undefined && view.paged;
  return {
    Row: rows.map(render),
    FirstRow: first,
    FolderPermissions: toHex(effectivePermissions(context, scopeOf(list, context))),
    LastRow: last,
    RowLimit: view.rowLimit ?? rows.length,
    ...(more ? { NextHref: `?${nextToken}&PageFirstRow=${last + 1}&View=${viewIdOf(list, context)}` } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
}

/** ViewXml, else the view of the query string, else the list's default view; then the overriding parts. */
function viewOf(list: ListRow, parameters: JsonObject, context: RequestContext): CamlView {
  const xml = textOf(parameters['ViewXml']);
  const sort = querySort(context.request.url.searchParams);
  const stored = storedView(list, context);
  const base = xml !== undefined ? parseView(xml) : parseView(stored ? viewXmlOf(stored) : '<View/>');
  const merged = overrideView(base, textOf(parameters['OverrideViewXml']));
  return sort.length > 0 ? { ...merged, orderBy: sort } : merged;
}

function storedView(list: ListRow, context: RequestContext) {
  const id = normalizeGuid(context.request.url.searchParams.get('View') ?? '');
  const named = id === undefined ? undefined : context.store.views.byId(list.id, id);
  return named ?? context.store.views.defaultOf(list.id);
}

function viewIdOf(list: ListRow, context: RequestContext): string {
  return storedView(list, context)?.id ?? '';
}

function contextInfo(list: ListRow): JsonObject {
  return {
    listUrlDir: list.rootFolder,
    rootFolder: list.rootFolder,
    listTitle: list.title,
    listName: `{${list.id.toUpperCase()}}`,
    listTemplate: String(list.baseTemplate),
    listBaseType: list.baseType,
    EnableMinorVersions: list.settings['EnableMinorVersions'] === true,
    ContentTypesEnabled: list.settings['ContentTypesEnabled'] === true,
    ModerationStatus: 0
  };
}

function schemaFields(list: ListRow, parameters: JsonObject, context: RequestContext): JsonObject[] {
  const names = viewOf(list, parameters, context).viewFields;
  return context.store.fields
    .ofList(list.id)
    .filter((field) => (names ? names.includes(field.internalName) : !field.hidden))
    .map(schemaField);
}

function schemaField(field: FieldRow): JsonObject {
  return {
    Name: field.internalName,
    FieldType: field.type,
    RealFieldName: field.internalName,
    DisplayName: field.title,
    ID: field.id,
    StaticName: field.attributes['StaticName'] ?? field.internalName,
    Type: field.type,
    Filterable: typeOf(field).filterable ? 'TRUE' : 'FALSE',
    Sortable: typeOf(field).sortable ? 'TRUE' : 'FALSE',
    ReadOnly: field.readOnly ? 'TRUE' : 'FALSE',
    ...(field.choices.length > 0 ? { Choices: [...field.choices] } : {}),
    ...(field.lookup ? { DispFormUrl: '', LookupListId: `{${field.lookup.listId}}` } : {})
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
