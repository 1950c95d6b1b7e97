import { randomUUID } from 'node:crypto';
import { builtInFields } from '../store/builtInFields';
import type { ListRow, ListSettings } from '../store/lists';
import { ChangeType } from '../store/changeLog';
import type { Store } from '../store/store';
import type { WebRow } from '../store/webs';
import { entityTypeNameFor, folderNameFor } from './names';
import { templateColumns } from './templateColumns';
import { templateOf } from './templates';

export interface NewList {
  readonly title: string;
  readonly template: number;
  /** Server relative folder; made from the title when absent. */
  readonly folder?: string;
  readonly authorId: number;
  readonly settings?: ListSettings;
}

/** Creates a list with its columns, default view and item table. The caller has checked title and rights. */
export function createList(store: Store, web: WebRow, input: NewList): ListRow {
  const template = templateOf(input.template);
  const rootFolder = input.folder ?? freeFolder(store, web, input.title, template.isLibrary);
  const folderName = rootFolder.slice(rootFolder.lastIndexOf('/') + 1);
  const list = store.lists.insert(web, {
    title: input.title,
    baseTemplate: input.template,
    baseType: template.isLibrary ? 1 : 0,
    rootFolder,
    entityTypeName: entityTypeNameFor(folderName, template.isLibrary),
    authorId: input.authorId,
    settings: { ...defaultSettings(template.isLibrary), ...input.settings }
  });
  store.itemTables.create(list);
  const columns = [...builtInFields(list.id, list.baseType), ...templateColumns(input.template, list)];
  for (const field of columns) {
    const row = store.fields.add(field);
    store.itemTables.addColumn(list, row);
  }
  addDefaultView(store, list);
  store.changeLog.record({
    siteId: web.siteId,
    webId: web.id,
    listId: list.id,
    itemId: null,
    objectId: list.id,
    object: 'list',
    type: ChangeType.add,
    editorId: input.authorId
  });
  return list;
}

/** `SP.Data.My_x0020_TestListItem`, or `SP.Data.Shared_x0020_DocumentsItem` for a library. */
export function itemTypeNameOf(list: ListRow): string {
  return `SP.Data.${list.entityTypeName}Item`;
}

function addDefaultView(store: Store, list: ListRow): void {
  const template = templateOf(list.baseTemplate);
  store.views.add({
    id: randomUUID(),
    listId: list.id,
    title: template.viewTitle,
    pageName: 'AllItems',
    isDefault: true,
    hidden: false,
    personal: false,
    paged: true,
    rowLimit: 30,
    query: template.isLibrary ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '',
    fields: template.viewFields,
    scope: 0,
    viewType: 'HTML',
    settings: {}
  });
}

function freeFolder(store: Store, web: WebRow, title: string, isLibrary: boolean): string {
  const prefix = web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl;
  const base = `${prefix}/${isLibrary ? '' : 'Lists/'}${folderNameFor(title)}`;
  let candidate = base;
  for (let suffix = 1; store.lists.byRootFolder(web.id, candidate); suffix++) candidate = `${base}${suffix}`;
  return candidate;
}

function defaultSettings(isLibrary: boolean): ListSettings {
  return {
    AllowContentTypes: true,
    AllowDeletion: true,
    ContentTypesEnabled: false,
    CrawlNonDefaultViews: false,
    Description: '',
    Direction: 'none',
    DisableCommenting: false,
    DisableGridEditing: false,
    DraftVersionVisibility: 0,
    EnableAttachments: !isLibrary,
    EnableFolderCreation: isLibrary,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableRequestSignOff: true,
    EnableVersioning: true,
    ForceCheckout: false,
    Hidden: false,
    ImageUrl: `/_layouts/15/images/${isLibrary ? 'itdl' : 'itgen'}.png?rev=47`,
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    IsCatalog: false,
    IsPrivate: false,
    ListExperienceOptions: 0,
    MajorVersionLimit: 500,
    MajorWithMinorVersionsLimit: 0,
    MultipleUploadsAllowed: false,
    NoCrawl: false,
    OnQuickLaunch: false,
    ParserDisabled: false,
    ReadSecurity: 1,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: isLibrary
      ? '00bfea71-e717-4e80-aa17-d0c71b360101'
      : '00bfea71-de22-43b2-a848-c05709900100',
    ValidationFormula: null,
    ValidationMessage: null,
    WriteSecurity: 1
  };
}
