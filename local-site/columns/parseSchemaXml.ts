import { XMLParser } from 'fast-xml-parser';
import { errors } from '../errors';
import { isJsonObject } from '../rest/json';

/** A `<Field>` element taken apart. Attribute names as written. */
export interface ParsedFieldXml {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  readonly defaultFormula: string | null;
  readonly formula: string | null;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  textNodeName: '#text',
  isArray: (name) => name === 'CHOICE' || name === 'FieldRef'
});

/** Throws SharePoint's 400 when the text is no `<Field>` with a type. */
export function parseFieldXml(xml: string): ParsedFieldXml {
  const field = parse(xml)['Field'];
  if (!isRecord(field)) throw errors.invalidArgument('The schema XML of the field is invalid.');
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(field)) {
    if (key.startsWith('@')) attributes[key.slice(1)] = String(value);
  }
  if (attributes['Type'] === undefined)
    throw errors.invalidArgument('The schema XML of the field names no type.');
  const validation = field['Validation'];
  return {
    attributes,
    choices: choicesOf(field['CHOICES']),
    defaultValue: textOf(field['Default']),
    defaultFormula: textOf(field['DefaultFormula']),
    formula: textOf(field['Formula']),
    validationFormula: textOf(validation),
    validationMessage:
      isRecord(validation) && typeof validation['@Message'] === 'string' ? validation['@Message'] : null
  };
}

function parse(xml: string): Record<string, unknown> {
  try {
    const document: unknown = parser.parse(xml, true);
    if (isRecord(document)) return document;
  } catch {
    // Falls through to SharePoint's error.
  }
  throw errors.invalidArgument('The schema XML of the field is invalid.');
}

function choicesOf(node: unknown): string[] {
  const list = isRecord(node) ? node['CHOICE'] : undefined;
  return Array.isArray(list)
    ? list.map((choice) => textOf(choice) ?? '').filter((choice) => choice !== '')
    : [];
}

function textOf(node: unknown): string | null {
  if (typeof node === 'string') return node === '' ? null : node;
  if (isRecord(node)) return textOf(node['#text']);
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value);
}
