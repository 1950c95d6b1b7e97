import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import type { ItemRow } from '../store/items';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';

/** A folder: of the web itself, the root of a list, or one within a list. */
export interface FolderEntity {
  /** Server relative, without a trailing slash. */
  readonly path: string;
  readonly web: WebRow;
  readonly list?: ListRow;
  readonly item?: ItemRow;
  readonly exists: boolean;
}

/** A file in a library. */
export interface FileEntity {
  readonly web: WebRow;
  readonly list: ListRow;
  readonly item: ItemRow;
}

/** Makes a path server relative: accepts absolute URLs and paths relative to the web. */
export function serverRelative(url: string, web: WebRow, context: RequestContext): string {
  const prefix = web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl;
  if (/^https?:/i.test(url)) {
    if (!URL.canParse(url) || !url.toLowerCase().startsWith(context.origin.toLowerCase()))
      throw errors.urlInvalid(url);
    return decodeURIComponent(new URL(url).pathname).replace(/\/+$/, '');
  }
  return (url.startsWith('/') ? url : `${prefix}/${url}`).replace(/\/+$/, '');
}

/** The list at or above the path: the one with the longest root folder. */
export function listAt(path: string, web: WebRow, context: RequestContext): ListRow | undefined {
  const wanted = `${path.toLowerCase()}/`;
  return context.store.lists
    .ofWeb(web.id)
    .filter((list) => wanted.startsWith(`${list.rootFolder.toLowerCase()}/`))
    .sort((left, right) => right.rootFolder.length - left.rootFolder.length)[0];
}

/** The item with the path, file or folder. */
export function itemAt(list: ListRow, path: string, context: RequestContext): ItemRow | undefined {
  const slash = path.lastIndexOf('/');
  const [item] = context.store.items.select(list, context.store.fields.ofList(list.id), {
    where: { sql: 'dir = ? AND leaf = ?', values: [path.slice(0, slash), path.slice(slash + 1)] },
    limit: 1
  });
  return item;
}

/** Never throws: a folder that is not there says so by `exists`. */
export function folderAt(path: string, web: WebRow, context: RequestContext): FolderEntity {
  const list = listAt(path, web, context);
  if (!list)
    return {
      path,
      web,
      exists: path.toLowerCase() === web.serverRelativeUrl.replace(/\/$/, '').toLowerCase()
    };
  if (list.rootFolder.toLowerCase() === path.toLowerCase())
    return { path: list.rootFolder, web, list, exists: true };
  const item = itemAt(list, path, context);
  if (item?.fsType !== 1) return { path, web, list, exists: false };
  return { path: `${item.dir}/${item.leaf ?? ''}`, web, list, item, exists: true };
}

export function fileAt(path: string, web: WebRow, context: RequestContext): FileEntity {
  const list = listAt(path, web, context);
  const item = list && itemAt(list, path, context);
  if (!list || item?.fsType !== 0) throw errors.fileMissing(path);
  return { web, list, item };
}

/** Items directly in the folder: 0 files, 1 folders. */
export function itemsIn(folder: FolderEntity, fsType: 0 | 1, context: RequestContext): readonly ItemRow[] {
  if (!folder.list) return [];
  return context.store.items.select(folder.list, context.store.fields.ofList(folder.list.id), {
    where: { sql: 'dir = ? AND fs_type = ? AND leaf IS NOT NULL', values: [folder.path, fsType] },
    orderBy: 'leaf'
  });
}
