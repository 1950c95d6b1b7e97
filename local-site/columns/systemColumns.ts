/** SQL of the columns that every item table has, by internal name; all of them can be filtered and sorted. */
const columns: Readonly<Record<string, string>> = {
  ID: 'id',
  GUID: 'guid',
  UniqueId: 'unique_id',
  owshiddenversion: 'version',
  _UIVersion: 'ui_version',
  _UIVersionString: 'ui_version',
  FSObjType: 'fs_type',
  ContentTypeId: 'content_type_id',
  FileDirRef: 'dir',
  FileLeafRef: "coalesce(leaf, id || '_.000')",
  FileRef: "dir || '/' || coalesce(leaf, id || '_.000')",
  Created: 'created',
  Modified: 'modified',
  Created_x0020_Date: 'created',
  Last_x0020_Modified: 'modified',
  Author: 'author',
  Editor: 'editor',
  Attachments: 'attachments',
  _ModerationStatus: 'mod_status',
  Order: 'id * 100'
};

/** The SQL expression, undefined when the column is computed outside the database. */
export function systemColumn(internalName: string): string | undefined {
  return columns[internalName];
}
