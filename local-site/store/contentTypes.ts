import { randomUUID } from 'node:crypto';
import type { DocumentStore, DocumentTable } from './documents';
import type { ListRow } from './lists';

/** A content type of a web or list. The id tells its ancestry: a child's id begins with its parent's. */
export interface ContentTypeRow {
  /** `0x0100…`, hexadecimal digits in upper case. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly builtIn: boolean;
  /** Internal names of the columns linked to it. */
  readonly fieldNames: readonly string[];
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

export type ContentTypeSettings = Partial<
  Pick<ContentTypeRow, 'name' | 'description' | 'group' | 'hidden' | 'readOnly' | 'sealed' | 'settings'>
>;

const ITEM = '0x01';
const FOLDER = '0x0120';
const table: readonly (readonly [id: string, name: string, group: string, description: string])[] = [
  [ITEM, 'Item', 'List Content Types', 'Create a new list item.'],
  ['0x0101', 'Document', 'Document Content Types', 'Create a new document.'],
  ['0x010102', 'Picture', 'Document Content Types', 'Upload an image or a photograph.'],
  [
    '0x0101009D1CB255DA76424F860D91F20E6C4118',
    'Site Page',
    'Document Content Types',
    'Create a new site page.'
  ],
  ['0x0102', 'Event', 'List Content Types', 'Create a new meeting, deadline or other event.'],
  [
    '0x0104',
    'Announcement',
    'List Content Types',
    'Create a new news item, status or other short piece of information.'
  ],
  ['0x0105', 'Link', 'List Content Types', 'Create a new link to a Web page or other resource.'],
  ['0x0106', 'Contact', 'List Content Types', 'Store information about a business or personal contact.'],
  ['0x0108', 'Task', 'List Content Types', 'Track a work item that you or your team needs to complete.'],
  ['0x0120', 'Folder', 'Folder Content Types', 'Create a new folder.']
];

export const builtInContentTypes: readonly ContentTypeRow[] = table.map(([id, name, group, description]) => ({
  id,
  name,
  group,
  description,
  hidden: false,
  readOnly: false,
  sealed: false,
  builtIn: true,
  fieldNames: id.startsWith('0x0101') ? ['ContentType', 'FileLeafRef', 'Title'] : ['ContentType', 'Title'],
  settings: {}
}));

/** A list's own copy of a content type: the id of its parent, `00` and a GUID. */
export function listContentTypeId(parentId: string, guid: string): string {
  return `${parentId}00${guid.replace(/-/g, '').toUpperCase()}`;
}

/** Content types that were added to webs and lists; the ones every web and list has are computed. */
export class ContentTypeStore {
  private readonly rows: DocumentStore<ContentTypeRow>;
  /** Ids of computed ones that somebody removed from a list, or changed there. */
  private readonly overlays: DocumentStore<{ readonly removed: boolean; readonly row: ContentTypeRow }>;

  constructor(documents: DocumentTable) {
    this.rows = documents.family('contentTypes');
    this.overlays = documents.family('contentTypeOverlays');
  }

  ofWeb(webId: string): readonly ContentTypeRow[] {
    return this.overlaid(webId, builtInContentTypes);
  }

  /** The list's own ones: item or document, folder, and what was added. */
  ofList(list: ListRow): readonly ContentTypeRow[] {
    return this.overlaid(list.id, defaultsOf(list));
  }

  /** The content type that new items of the list get. */
  defaultIdOf(list: ListRow): string {
    return this.ofList(list)[0]?.id ?? ITEM;
  }

  /** What a new folder (fsType 1) or item of the list gets when nobody names a content type. */
  idForNew(list: ListRow, fsType: number): string {
    if (fsType !== 1) return this.defaultIdOf(list);
    return this.ofList(list).find(({ id }) => id.startsWith(FOLDER))?.id ?? FOLDER;
  }

  /** A child of `parent` on the owner, with an id nobody can choose. */
  add(ownerId: string, parent: ContentTypeRow, settings: ContentTypeSettings): ContentTypeRow {
    const row: ContentTypeRow = {
      ...parent,
      ...settings,
      id: listContentTypeId(parent.id, randomUUID()),
      builtIn: false
    };
    this.rows.add(ownerId, row, row.id);
    return row;
  }

  update(ownerId: string, row: ContentTypeRow): void {
    if (this.rows.find(ownerId, row.id)) this.rows.update(ownerId, row.id, row);
    else this.overlay(ownerId, row, false);
  }

  remove(ownerId: string, row: ContentTypeRow): void {
    if (!this.rows.remove(ownerId, row.id)) this.overlay(ownerId, row, true);
  }

  private overlaid(ownerId: string, defaults: readonly ContentTypeRow[]): readonly ContentTypeRow[] {
    const changes = new Map(this.overlays.all(ownerId).map(({ id, value }) => [id, value]));
    const kept = defaults
      .filter((row) => changes.get(row.id)?.removed !== true)
      .map((row) => changes.get(row.id)?.row ?? row);
    return [...kept, ...this.rows.all(ownerId).map(({ value }) => value)];
  }

  private overlay(ownerId: string, row: ContentTypeRow, removed: boolean): void {
    if (this.overlays.find(ownerId, row.id)) this.overlays.update(ownerId, row.id, { removed, row });
    else this.overlays.add(ownerId, { removed, row }, row.id);
  }
}

const defaultByTemplate: Readonly<Record<number, string>> = {
  104: '0x0104',
  103: '0x0105',
  105: '0x0106',
  106: '0x0102',
  107: '0x0108',
  171: '0x0108',
  119: '0x0101009D1CB255DA76424F860D91F20E6C4118'
};

function defaultsOf(list: ListRow): readonly ContentTypeRow[] {
  const parentId = defaultByTemplate[list.baseTemplate] ?? (list.baseType === 1 ? '0x0101' : ITEM);
  return [parentId, '0x0120'].flatMap((id) => {
    const parent = builtInContentTypes.find((row) => row.id === id);
    return parent ? [{ ...parent, id: listContentTypeId(id, list.id) }] : [];
  });
}
