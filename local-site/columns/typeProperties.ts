/** A property of one field type and the SchemaXml attribute that keeps it. */
export interface TypeProperty {
  readonly name: string;
  readonly attribute: string;
  readonly kind: 'number' | 'boolean' | 'text' | 'choice';
  /** What SharePoint answers while the attribute is absent. */
  readonly fallback: number | boolean | string | null;
  /** Attribute texts by number, of kind `choice`. */
  readonly texts?: readonly string[];
}

const number = (name: string, attribute: string, fallback: number): TypeProperty => ({
  name,
  attribute,
  kind: 'number',
  fallback
});
const flag = (name: string, attribute = name, fallback = false): TypeProperty => ({
  name,
  attribute,
  kind: 'boolean',
  fallback
});
const text = (name: string, attribute = name, fallback: string | null = null): TypeProperty => ({
  name,
  attribute,
  kind: 'text',
  fallback
});
const choice = (name: string, attribute: string, texts: readonly string[], fallback = 0): TypeProperty => ({
  name,
  attribute,
  kind: 'choice',
  texts,
  fallback
});

const lowest = -1.7976931348623157e308;
const numeric = [
  flag('CommaSeparator', 'CommaSeparator', true),
  text('CustomUnitName'),
  flag('CustomUnitOnRight', 'CustomUnitOnRight', true),
  number('DisplayFormat', 'Decimals', -1),
  number('MaximumValue', 'Max', -lowest),
  number('MinimumValue', 'Min', lowest),
  flag('ShowAsPercentage', 'Percentage'),
  text('Unit')
];
const choices = [flag('FillInChoice'), text('Mappings')];
const lookup = [flag('UnlimitedLengthInDocumentLibrary')];

/** Properties beyond those of every SP.Field, by SchemaXml type. */
export const typeProperties: Readonly<Record<string, readonly TypeProperty[]>> = {
  Text: [number('MaxLength', 'MaxLength', 255)],
  Note: [
    flag('AllowHyperlink'),
    flag('AppendOnly'),
    flag('IsLongHyperlink'),
    number('NumberOfLines', 'NumLines', 6),
    flag('RestrictedMode'),
    flag('RichText'),
    flag('UnlimitedLengthInDocumentLibrary'),
    flag('WikiLinking')
  ],
  DateTime: [
    number('DateTimeCalendarType', 'CalType', 0),
    choice('DisplayFormat', 'Format', ['DateOnly', 'DateTime'], 1),
    choice('FriendlyDisplayFormat', 'FriendlyDisplayFormat', ['Unspecified', 'Disabled', 'Relative'])
  ],
  Choice: [...choices, choice('EditFormat', 'Format', ['Dropdown', 'RadioButtons'])],
  MultiChoice: choices,
  Number: numeric,
  Integer: numeric,
  Currency: [...numeric, number('CurrencyLocaleId', 'LCID', 1033)],
  URL: [choice('DisplayFormat', 'Format', ['Hyperlink', 'Image'])],
  Lookup: lookup,
  LookupMulti: lookup,
  User: userProperties(),
  UserMulti: userProperties(),
  Calculated: [
    number('CurrencyLocaleId', 'LCID', 1033),
    choice('DateFormat', 'Format', ['DateOnly', 'DateTime']),
    number('DisplayFormat', 'Decimals', -1),
    flag('ShowAsPercentage', 'Percentage')
  ],
  Boolean: [],
  Location: [],
  Thumbnail: []
};

/** Properties that every field has, kept as attributes. */
export const commonProperties: readonly TypeProperty[] = [
  text('ClientSideComponentId', 'ClientSideComponentId', '00000000-0000-0000-0000-000000000000'),
  text('ClientSideComponentProperties'),
  text('ClientValidationFormula'),
  text('ClientValidationMessage'),
  text('CustomFormatter'),
  text('Direction', 'Direction', 'none'),
  text('JSLink', 'JSLink', 'clienttemplates.js'),
  flag('PinnedToFiltersPane'),
  text('StaticName')
];

export function readAttribute(
  property: TypeProperty,
  attribute: string | undefined
): number | boolean | string | null {
  if (attribute === undefined) return property.fallback;
  if (property.kind === 'boolean') return attribute.toUpperCase() === 'TRUE';
  if (property.kind === 'number') return Number(attribute);
  if (property.kind === 'text') return attribute;
  const index = property.texts?.indexOf(attribute) ?? -1;
  return index < 0 ? property.fallback : index;
}

/** Undefined: the value has the wrong type. */
export function writeAttribute(property: TypeProperty, value: string | number | boolean): string | undefined {
  if (property.kind === 'boolean')
    return typeof value === 'boolean' ? String(value).toUpperCase() : undefined;
  if (property.kind === 'text') return typeof value === 'string' ? value : undefined;
  if (typeof value === 'boolean' || value === '' || Number.isNaN(Number(value))) return undefined;
  return property.kind === 'number' ? String(value) : property.texts?.[Number(value)];
}

function userProperties(): readonly TypeProperty[] {
  return [
    flag('AllowDisplay', 'AllowDisplay', true),
    flag('Presence', 'Presence', true),
    number('SelectionGroup', 'UserSelectionScope', 0),
    choice('SelectionMode', 'UserSelectionMode', ['PeopleOnly', 'PeopleAndGroups'], 1)
  ];
}
