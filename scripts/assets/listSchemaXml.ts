import type { ListDefinition, ViewDefinition } from '../../src/lists';
import { element, escapeXml, fieldXml, viewFieldNames, viewQuery, viewRowLimit } from '../../src/lists/xml';
import { titleFieldId } from './titleField';

const namespace = 'http://schemas.microsoft.com/sharepoint/';

function pageName(view: ViewDefinition): string {
  return view.default ? 'AllItems.aspx' : `${view.title.replace(/[^A-Za-z0-9]/g, '')}.aspx`;
}

function viewElement(list: ListDefinition, view: ViewDefinition, index: number): string {
  const fields = viewFieldNames(list, view).map((name) => element('FieldRef', { Name: name }));
  return element(
    'View',
    {
      BaseViewID: index + 1,
      Type: 'HTML',
      WebPartZoneID: 'Main',
      DisplayName: view.title,
      DefaultView: view.default === true ? true : undefined,
      SetupPath: 'pages\\viewpage.aspx',
      Url: pageName(view)
    },
    element('XslLink', { Default: true }, 'main.xsl') +
      element('JSLink', {}, 'clienttemplates.js') +
      element('RowLimit', { Paged: true }, String(viewRowLimit(view))) +
      element('Toolbar', { Type: 'Standard' }) +
      element('ViewFields', {}, fields.join('')) +
      element('Query', {}, viewQuery(list, view))
  );
}

function formElement(type: string, page: string): string {
  return element('Form', { Type: type, Url: page, SetupPath: 'pages\\form.aspx', WebPartZoneID: 'Main' });
}

function titleField(list: ListDefinition): string {
  const name = list.titleColumn.title;
  return element('Field', {
    ID: titleFieldId,
    Type: 'Text',
    Name: 'Title',
    StaticName: 'Title',
    DisplayName: name,
    Required: true,
    MaxLength: 255
  });
}

/** The `schema.xml` of a list: what the feature makes it from. */
export function listSchemaXml(list: ListDefinition, addressOf: (listKey: string) => string): string {
  // The list is not at its address yet while SharePoint makes it.
  const target = (key: string): string =>
    addressOf(key) === `Lists/${list.urlName}` ? 'Self' : addressOf(key);
  const fields = Object.values(list.columns).map((column) => fieldXml(list, column, target));
  const forms = [
    formElement('DisplayForm', 'DispForm.aspx'),
    formElement('EditForm', 'EditForm.aspx'),
    formElement('NewForm', 'NewForm.aspx')
  ];
  const metaData = [
    element('ContentTypes', {}, element('ContentTypeRef', { ID: '0x01' })),
    element('Fields', {}, titleField(list) + fields.join('')),
    element('Views', {}, list.views.map((view, index) => viewElement(list, view, index)).join('')),
    element('Forms', {}, forms.join(''))
  ];
  const attributes = [
    `Title="${escapeXml(list.title)}"`,
    `Url="Lists/${list.urlName}"`,
    'BaseType="0"',
    'FolderCreation="FALSE"',
    `VersioningEnabled="${list.versioning ? 'TRUE' : 'FALSE'}"`,
    `DisableAttachments="${list.attachments ? 'FALSE' : 'TRUE'}"`,
    'Direction="$Resources:Direction;"',
    `xmlns="${namespace}"`
  ];
  return `<List ${attributes.join(' ')}>${element('MetaData', {}, metaData.join(''))}</List>`;
}
