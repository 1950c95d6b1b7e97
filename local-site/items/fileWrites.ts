import { errors } from '../errors';
import { ianaZone } from '../fieldTypes/timeZone';
import { formatSiteDateTime } from '../locale/siteDates';
import type { RequestContext } from '../rest/context';
import { scopeOf } from '../routes/lists';
import { demand } from '../security/authorizer';
import type { FileEntity, FolderEntity } from './paths';
import { fileAt, itemAt } from './paths';
import { createItem, updateItem } from './writeItem';

/** How a file that is already there is met. */
export type OnExisting = 'refuse' | 'overwrite' | 'rename';

/** Puts a file into a folder of a library; answers what is there then. */
export function saveFile(
  folder: FolderEntity,
  name: string,
  bytes: Uint8Array,
  onExisting: OnExisting,
  context: RequestContext
): FileEntity {
  const { list, web } = folder;
  if (name === '' || /["*:<>?/\\|]/.test(name)) throw errors.urlInvalid(name);
  if (!list || list.baseType !== 1) throw errors.unsupported('files outside of document libraries');
  demand(context, 'addListItems', scopeOf(list, context));
  const existing = itemAt(list, `${folder.path}/${name}`, context);
  if (existing && onExisting === 'overwrite') {
    writeFile({ web, list, item: existing }, bytes, context);
    return fileAt(`${folder.path}/${name}`, web, context);
  }
  if (existing && onExisting === 'refuse') {
    const editor = context.store.users.byId(web.siteId, existing.editorId)?.title ?? 'System Account';
    throw errors.fileExists(
      `${folder.path}/${name}`,
      editor,
      formatSiteDateTime(existing.modified, ianaZone(web.timeZoneId))
    );
  }
  const leaf = existing ? freeName(folder, name, context) : name;
  const item = createItem(list, { values: {} }, context, { dir: folder.path, leaf });
  context.store.blobs.saveFile(item.uniqueId, bytes);
  return { web, list, item };
}

/** Replaces the bytes; a new version of the item. */
export function writeFile({ list, item }: FileEntity, bytes: Uint8Array, context: RequestContext): void {
  updateItem(list, item, { values: {} }, context);
  context.store.blobs.saveFile(item.uniqueId, bytes);
}

/** `plan.docx` -> `plan1.docx`, the first that is free. */
function freeName(folder: FolderEntity, name: string, context: RequestContext): string {
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  for (let suffix = 1; ; suffix++) {
    const candidate = `${name.slice(0, dot)}${suffix}${name.slice(dot)}`;
    if (!folder.list || !itemAt(folder.list, `${folder.path}/${candidate}`, context)) return candidate;
  }
}
