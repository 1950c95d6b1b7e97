/** Id of the column `Title`, the same in every SharePoint list. */
export const titleFieldId = '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}';
