import { invalidCaml, unsupportedCaml } from './errors';
import type { CamlValue } from './types';
import { child, flag, type XmlElement } from './xml';

const VALUE_TYPES: ReadonlySet<string> = new Set(
  (
    'Text Note Choice MultiChoice Number Integer Counter Currency Boolean DateTime Lookup LookupMulti ' +
    'LookupFieldWithPicker User UserMulti UserId URL Calculated Computed Guid ContentTypeId ModStat File FSObjType ' +
    'WorkflowStatus TaxonomyFieldType TaxonomyFieldTypeMulti'
  )
    .split(' ')
    .map((type) => type.toLowerCase())
);

/** Reads one `<Value>`; throws for types and placeholders that CAML does not know. */
export function parseValue(element: XmlElement): CamlValue {
  const type = element.attributes.Type ?? 'Text';
  if (!VALUE_TYPES.has(type.toLowerCase())) throw invalidCaml(`Unknown value type '${type}'.`);
  return { type, includeTime: includesTime(element), content: contentOf(element) };
}

// Queries in the wild write IncludeTimeValue on the value, and StorageTZ beside it; the latter changes nothing for UTC texts.
function includesTime(element: XmlElement): boolean {
  return flag(element, 'IncludeTimeValue') ?? false;
}

function contentOf(element: XmlElement): CamlValue['content'] {
  const placeholder = element.children[0];
  if (!placeholder) return { kind: 'literal', text: element.text };
  switch (placeholder.name) {
    case 'Today':
      return { kind: 'today', offsetDays: offsetOf(placeholder) };
    case 'Now':
      return { kind: 'now' };
    case 'UserID':
      return { kind: 'userId' };
    case 'Month':
    case 'Week':
    case 'Year':
    case 'Day':
    case 'ListProperty':
    case 'ProjectProperty':
    case 'XML':
      throw unsupportedCaml(`<${placeholder.name}> in <Value>`);
    default:
      throw invalidCaml(`<${placeholder.name}> is not allowed in <Value>.`);
  }
}

function offsetOf(today: XmlElement): number {
  const text = today.attributes.OffsetDays ?? today.attributes.Offset ?? '0';
  const days = Number(text);
  if (!Number.isInteger(days)) throw invalidCaml(`OffsetDays '${text}' is not a whole number.`);
  return days;
}

/** `<Values>` of `<In>`; at least one value is required, 500 at most (as in SharePoint Online). */
export function parseValues(inElement: XmlElement): readonly CamlValue[] {
  const values = child(inElement, 'Values')?.children ?? [];
  if (values.length === 0) throw invalidCaml('<In> needs at least one <Value> in <Values>.');
  if (values.length > 500) throw invalidCaml('<In> takes at most 500 values.');
  return values.map(parseValue);
}
