import type { Column, ListDefinition } from '../schema';
import { element, escapeXml, type XmlAttributes } from './escapeXml';
import { stableGuid } from './stableGuid';

/** Id of a lookup's target list as the field's `List` attribute: a list id in braces, or an address `Lists/…`. */
export type LookupTarget = (targetKey: string) => string;

/** Id of a column: lower case, without braces. The same wherever the column is made. */
export function fieldId(list: ListDefinition, column: Column): string {
  return stableGuid(`${list.urlName}/${column.name}`);
}

function choicesXml(choices: readonly string[], defaultChoice: string | undefined): string {
  const all = choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  return defaultXml(defaultChoice) + `<CHOICES>${all}</CHOICES>`;
}

function defaultXml(value: string | number | undefined): string {
  return value === undefined ? '' : `<Default>${escapeXml(String(value))}</Default>`;
}

interface KindXml {
  readonly attributes: XmlAttributes;
  readonly content?: string;
}

function noteAttributes(rich: boolean): XmlAttributes {
  const common = { Type: 'Note', NumLines: 6, RichText: rich };
  return rich ? { ...common, RichTextMode: 'FullHtml' } : common;
}

function kindXml(column: Column, lookupTarget: LookupTarget): KindXml {
  switch (column.kind) {
    case 'text':
      return {
        attributes: { Type: 'Text', MaxLength: column.maxLength ?? 255, EnforceUniqueValues: column.unique },
        content: defaultXml(column.default)
      };
    case 'note':
      return { attributes: noteAttributes(column.rich === true) };
    case 'choice':
      return {
        attributes: { Type: 'Choice', Format: 'Dropdown', FillInChoice: false },
        content: choicesXml(column.choices, column.default)
      };
    case 'multiChoice':
      return {
        attributes: { Type: 'MultiChoice', FillInChoice: false },
        content: choicesXml(column.choices, undefined)
      };
    case 'number':
      return {
        attributes: { Type: 'Number', Min: column.min, Max: column.max, Decimals: column.decimals },
        content: defaultXml(column.default)
      };
    case 'yesNo':
      return { attributes: { Type: 'Boolean' }, content: defaultXml(column.default ? 1 : 0) };
    case 'date':
      return { attributes: { Type: 'DateTime', Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' } };
    case 'dateTime':
      return { attributes: { Type: 'DateTime', Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' } };
    case 'person':
      return { attributes: { Type: 'User', UserSelectionMode: 'PeopleOnly', ShowField: 'ImnName' } };
    case 'lookup':
      return {
        attributes: {
          Type: 'Lookup',
          List: lookupTarget(column.target),
          ShowField: 'Title',
          RelationshipDeleteBehavior: column.onDelete === 'restrict' ? 'Restrict' : undefined
        }
      };
    case 'link':
      return { attributes: { Type: 'URL', Format: 'Hyperlink' } };
  }
}

/** The `<Field>` element of a column: for `CreateFieldAsXml`, list schemas and site scripts alike. */
export function fieldXml(list: ListDefinition, column: Column, lookupTarget: LookupTarget): string {
  const { attributes, content } = kindXml(column, lookupTarget);
  const { Type, ...rest } = attributes;
  return element(
    'Field',
    {
      ID: `{${fieldId(list, column)}}`,
      Type,
      Name: column.name,
      StaticName: column.name,
      DisplayName: column.title,
      Description: column.description,
      Required: column.required === true,
      Indexed: column.indexed,
      ...rest
    },
    content
  );
}
