import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { invalidCaml } from './errors';

/** One element of an XML text; `text` joins its direct text nodes, untrimmed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses a well-formed XML text with one root element; throws SharePoint's error for anything else. */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text)) throw invalidCaml('A document type declaration is not allowed.');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw invalidCaml(valid.err.msg);
  const roots = toElements(parser.parse(text) as unknown);
  const [root] = roots;
  if (!root || roots.length !== 1) throw invalidCaml('Exactly one root element is expected.');
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** CAML writes booleans as TRUE/true/1. */
export function flag(element: XmlElement | undefined, attribute: string): boolean | undefined {
  const value = element?.attributes[attribute];
  return value === undefined ? undefined : /^(true|1)$/i.test(value.trim());
}

/** Escapes text for an XML attribute or text node. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

function toElements(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    return name === undefined ? [] : [toElement(name, node)];
  });
}

function toElement(name: string, node: Record<string, unknown>): XmlElement {
  const content = node[name];
  const attributes = isRecord(node[':@']) ? node[':@'] : {};
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    children: toElements(content),
    text: Array.isArray(content) ? content.map(textOf).join('') : ''
  };
}

function textOf(node: unknown): string {
  return isRecord(node) && '#text' in node ? String(node['#text']) : '';
}
