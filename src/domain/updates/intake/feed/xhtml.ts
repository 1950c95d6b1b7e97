import { escapeHtml } from '../../text/escapeHtml';

/** Elements that HTML writes without an end. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Deeper than any text; a document that goes deeper was made to break something, and keeps its words only. */
const deepest = 100;

function attributesOf(element: Element): string {
  return Array.from(element.attributes)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

function htmlOfNode(node: Node, depth: number): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
    return escapeHtml(node.textContent ?? '');
  }
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  if (depth >= deepest) return escapeHtml(node.textContent ?? '');
  const element = node as Element;
  const name = element.localName.toLowerCase();
  const start = `<${name}${attributesOf(element)}>`;
  return empty.has(name) ? start : `${start}${htmlOfContent(element, depth + 1)}</${name}>`;
}

/**
 * The content of an XHTML element as HTML. A serialiser would write empty elements as `<script/>`, which HTML takes for a
 * beginning without an end, and everything after it would be lost.
 */
export function htmlOfContent(element: Element, depth = 0): string {
  return Array.from(element.childNodes)
    .map((child) => htmlOfNode(child, depth))
    .join('');
}
