import type { RequestContext } from '../rest/context';
import { onRequest, property } from '../rest/define';
import type { PropertyDefinition } from '../rest/types';
import { effectivePermissions } from '../security/authorizer';
import { fileRefOf, type ItemEntity, leafNameOf, versionLabel } from './itemEntity';
import { scopeOf } from '../routes/lists';

/** Properties before the columns of the list. */
export const leadingProperties: readonly PropertyDefinition<ItemEntity>[] = [
  property('FileSystemObjectType', ({ item }) => item.fsType),
  { name: 'Id', alias: 'ID', get: ({ item }) => item.id },
  property('ServerRedirectedEmbedUri', () => null),
  property('ServerRedirectedEmbedUrl', () => ''),
  property('ContentTypeId', ({ item }) => item.contentTypeId)
];

/** Default properties after the columns of the list. */
export const trailingProperties: readonly PropertyDefinition<ItemEntity>[] = [
  property('Modified', ({ item }) => item.modified),
  property('Created', ({ item }) => item.created),
  property('AuthorId', ({ item }) => item.authorId),
  property('EditorId', ({ item }) => item.editorId),
  property('OData__UIVersionString', ({ item }) => versionLabel(item.uiVersion)),
  property('Attachments', ({ item }) => item.attachments),
  property('GUID', ({ item }) => item.guid),
  property('ComplianceAssetId', () => null)
];

/** Properties that only `$select` brings. */
export const requestedProperties: readonly PropertyDefinition<ItemEntity>[] = [
  onRequest('FSObjType', ({ item }) => item.fsType),
  onRequest('FileRef', ({ item }) => fileRefOf(item)),
  onRequest('FileLeafRef', ({ item }) => leafNameOf(item)),
  onRequest('FileDirRef', ({ item }) => item.dir),
  onRequest('UniqueId', ({ item }) => item.uniqueId),
  onRequest('owshiddenversion', ({ item }) => item.version),
  onRequest('OData__UIVersion', ({ item }) => item.uiVersion),
  onRequest('OData__ModerationStatus', ({ item }) => item.moderationStatus),
  onRequest('OData__ModerationComments', () => null),
  onRequest('OData__Level', ({ item }) => (item.moderationStatus === 0 ? 1 : 2)),
  onRequest('OData__IsCurrentVersion', () => true),
  onRequest('OData__HasCopyDestinations', () => null),
  onRequest('OData__CopySource', () => null),
  onRequest('Created_x0020_Date', ({ item }) => item.created),
  onRequest('Last_x0020_Modified', ({ item }) => item.modified),
  onRequest('Order', ({ item }) => item.id * 100),
  onRequest('InstanceID', () => null),
  onRequest('WorkflowVersion', () => 1),
  onRequest('WorkflowInstanceID', () => null),
  onRequest('SortBehavior', ({ item }) => String(item.fsType)),
  onRequest('ScopeId', (_entity, context) => `{${context.web.id.toUpperCase()}}`),
  onRequest(
    'PermMask',
    ({ list, item }, context) =>
      `0x${effectivePermissions(context, scopeOf(list, context, item.id)).toString(16)}`
  ),
  onRequest('File_x0020_Type', ({ item }) => extensionOf(item.leaf)),
  onRequest('ServerUrl', ({ item }) => fileRefOf(item)),
  onRequest('EncodedAbsUrl', ({ item }, context) => encodedUrl(fileRefOf(item), context)),
  onRequest('BaseName', ({ item }) => leafNameOf(item).replace(/\.[^.]*$/, '')),
  onRequest('DocIcon', ({ item }) => extensionOf(item.leaf)),
  onRequest('ItemChildCount', () => '0'),
  onRequest('FolderChildCount', () => '0'),
  onRequest('ProgId', () => null),
  onRequest('MetaInfo', () => null),
  onRequest('SyncClientId', () => null),
  onRequest('LinkTitle', ({ item }) => item.values['Title'] ?? null),
  onRequest('LinkTitleNoMenu', ({ item }) => item.values['Title'] ?? null),
  onRequest('LinkFilename', ({ item }) => leafNameOf(item)),
  onRequest('LinkFilenameNoMenu', ({ item }) => leafNameOf(item)),
  onRequest('HasUniqueRoleAssignments', () => false)
];

function extensionOf(leaf: string | null): string | null {
  const match = /\.([^./]+)$/.exec(leaf ?? '');
  return match?.[1] ?? null;
}

function encodedUrl(path: string, context: RequestContext): string {
  return context.origin + path.split('/').map(encodeURIComponent).join('/');
}
