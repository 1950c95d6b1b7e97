import { type FolderEntity, itemsIn } from '../items/paths';
import type { RequestContext } from '../rest/context';
import { defineEntity, type ExtensibleEntityType, property } from '../rest/define';
import { Complex, TypedArray } from '../rest/types';
import { FolderType } from './folders';

/** The last part of the folder's path. */
export function nameOf({ path }: FolderEntity): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The content types that the folder's New menu offers. */
export function contentTypeOrder({ list }: FolderEntity, context: RequestContext): TypedArray | null {
  if (!list) return null;
  const ids = context.store.contentTypes.ofList(list).map(({ id }) => id);
  const offered = ids.filter((id) => !id.startsWith('0x0120'));
  return new TypedArray(
    'SP.ContentTypeId',
    offered.map((id) => new Complex('SP.ContentTypeId', { StringValue: id }))
  );
}

/** The property bag, as far as clients find the list by it. */
export const PropertiesType: ExtensibleEntityType<FolderEntity> = defineEntity<FolderEntity>({
  name: 'SP.PropertyValues',
  metadataName: () => 'SP.ApiData.PropertyValues',
  editLink: (folder, context) => `${editLinkOf(folder, context)}/Properties`,
  properties: [
    property('vti_x005f_listname', ({ list }) => (list ? `{${list.id.toUpperCase()}}` : null)),
    property('vti_x005f_isbrowsable', () => 'true')
  ]
});

export const StorageMetricsType: ExtensibleEntityType<FolderEntity> = defineEntity<FolderEntity>({
  name: 'SP.StorageMetrics',
  metadataName: () => 'SP.ApiData.StorageMetricss',
  editLink: (folder, context) => `${editLinkOf(folder, context)}/StorageMetrics`,
  properties: [
    property(
      'LastModified',
      (folder) => folder.item?.modified ?? folder.list?.lastItemModified ?? folder.web.created
    ),
    property('TotalFileCount', (folder, context) => String(itemsIn(folder, 0, context).length)),
    property('TotalFileStreamSize', (folder, context) => String(sizeOf(folder, context))),
    property('TotalSize', (folder, context) => String(sizeOf(folder, context)))
  ]
});

function sizeOf(folder: FolderEntity, context: RequestContext): number {
  return itemsIn(folder, 0, context).reduce(
    (sum, item) => sum + context.store.blobs.fileSize(item.uniqueId),
    0
  );
}

function editLinkOf(folder: FolderEntity, context: RequestContext): string {
  return FolderType.editLink(folder, context);
}
