import { escapeXml } from '../columns/schemaXml';
import type { ListRow } from '../store/lists';
import type { ViewRow } from '../store/views';

const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** `ListViewXml` of a view. */
export function viewXmlOf(view: ViewRow, list: ListRow): string {
  const folder = list.baseType === 1 ? `${list.rootFolder}/Forms` : list.rootFolder;
  const scope = scopes[view.scope] ? ` Scope="${scopes[view.scope]}"` : '';
  const fields = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const formatter = view.settings['CustomFormatter'];
  return (
    `<View Name="{${view.id.toUpperCase()}}"${view.isDefault ? ' DefaultView="TRUE"' : ''} MobileView="TRUE" Type="${view.viewType}"${scope}` +
    ` DisplayName="${escapeXml(view.title)}" Url="${escapeXml(`${folder}/${view.pageName}.aspx`)}" Level="1" BaseViewID="1" ContentTypeID="0x">` +
    `<Query>${view.query}</Query><ViewFields>${fields}</ViewFields>` +
    `<RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>` +
    (typeof formatter === 'string' && formatter !== ''
      ? `<CustomFormatter>${escapeXml(formatter)}</CustomFormatter>`
      : '') +
    '</View>'
  );
}
