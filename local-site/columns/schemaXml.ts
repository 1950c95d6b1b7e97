import type { FieldRow } from '../store/fields';

/** The SchemaXml of a column, as SharePoint answers it. */
export function schemaXmlOf(field: FieldRow): string {
  const attributes = Object.entries(attributesOf(field))
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
  const content = contentOf(field);
  return content === '' ? `<Field ${attributes} />` : `<Field ${attributes}>${content}</Field>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function attributesOf(field: FieldRow): Record<string, string | undefined> {
  return {
    DisplayName: field.title,
    Name: field.internalName,
    ...(field.attributes['StaticName'] === undefined ? { StaticName: field.internalName } : {}),
    ID: `{${field.id}}`,
    Type: field.type,
    Required: flag(field.required),
    EnforceUniqueValues: flag(field.unique),
    Indexed: flag(field.indexed),
    Hidden: field.hidden ? 'TRUE' : undefined,
    ReadOnly: field.readOnly ? 'TRUE' : undefined,
    Sealed: field.sealed ? 'TRUE' : undefined,
    Group: field.group,
    Description: field.description,
    SourceID: `{${field.listId}}`,
    Mult: field.type.endsWith('Multi') ? 'TRUE' : undefined,
    ...targetAttributes(field),
    ...withoutOwn(field.attributes)
  };
}

/** Where a lookup or person column looks up its values. */
function targetAttributes(field: FieldRow): Record<string, string | undefined> {
  const { lookup } = field;
  if (lookup) {
    return {
      List: `{${lookup.listId}}`,
      WebId: lookup.webId,
      ShowField: lookup.showField,
      FieldRef: lookup.primaryFieldId ?? undefined,
      RelationshipDeleteBehavior: lookup.deleteBehavior === 'None' ? undefined : lookup.deleteBehavior
    };
  }
  if (!field.type.startsWith('User')) return {};
  return { List: 'UserInfo', ShowField: field.attributes['ShowField'] ?? 'ImnName' };
}

/** Attributes that columns of their own hold are not repeated. */
function withoutOwn(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const { ShowField: _show, ...rest } = attributes;
  return rest;
}

function contentOf(field: FieldRow): string {
  const choices = field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return [
    choices === '' ? '' : `<CHOICES>${choices}</CHOICES>`,
    element('Default', field.defaultValue),
    element('DefaultFormula', field.defaultFormula),
    element('Formula', field.formula),
    field.validationFormula === null
      ? ''
      : `<Validation Message="${escapeXml(field.validationMessage ?? '')}">${escapeXml(field.validationFormula)}</Validation>`
  ].join('');
}

function element(name: string, value: string | null): string {
  return value === null ? '' : `<${name}>${escapeXml(value)}</${name}>`;
}

function flag(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
