import type { Node as Doc } from 'prosemirror-model';
import { schema } from './schema';
import { writeCode, writeInline } from './writeInline';
import { givenAttributes } from './wordAttributes';

const { nodes } = schema;

const tags = new Map([
  [nodes.paragraph, 'p'],
  [nodes.blockquote, 'blockquote'],
  [nodes.code_block, 'pre'],
  [nodes.ordered_list, 'ol'],
  [nodes.bullet_list, 'ul'],
  [nodes.list_item, 'li'],
  [nodes.table, 'table'],
  [nodes.table_head, 'thead'],
  [nodes.table_body, 'tbody'],
  [nodes.table_row, 'tr'],
  [nodes.table_cell, 'td'],
  [nodes.table_header, 'th']
]);

function isBlank(node: Doc): boolean {
  return !/\S/.test(node.textContent.replace(/[\u200b\ufeff]/g, ''));
}

function childrenOf(node: Doc): readonly Doc[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}

function attributesOf(node: Doc): string {
  return Object.entries(givenAttributes(node.attrs))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function element(node: Doc, inner: string): string {
  const tag = node.type === nodes.heading ? `h${String(node.attrs['level'])}` : (tags.get(node.type) ?? 'p');
  return `<${tag}${attributesOf(node)}>${inner}</${tag}>`;
}

/** The inside of an item or a cell: a paragraph that is the only one needs no element of its own. */
function looseInner(node: Doc): string {
  const children = childrenOf(node).filter((child) => !isBlank(child) || child.type === nodes.table);
  const [first, ...rest] = children;
  const isLoose = first?.type === nodes.paragraph && attributesOf(first) === '';
  if (!first || !isLoose || rest.some((child) => child.type === nodes.paragraph))
    return children.map(blockHtml).join('');
  return writeInline(first) + rest.map(blockHtml).join('');
}

function blockHtml(node: Doc): string {
  switch (node.type) {
    case nodes.paragraph:
      return element(node, isBlank(node) ? '<br>' : writeInline(node));
    case nodes.heading:
      return isBlank(node) ? '' : element(node, writeInline(node));
    case nodes.code_block:
      return isBlank(node) ? '' : element(node, writeCode(node));
    case nodes.blockquote:
      return isBlank(node) ? '' : element(node, blocksHtml(node));
    case nodes.list_item:
    case nodes.table_cell:
    case nodes.table_header:
      return element(node, looseInner(node));
    default:
      return element(node, childrenOf(node).map(blockHtml).join(''));
  }
}

/** Blocks in a row, without the empty lines before the first and after the last. */
function blocksHtml(parent: Doc): string {
  const children = childrenOf(parent);
  const says = children.map((child) => !isBlank(child));
  return children
    .slice(says.indexOf(true), says.lastIndexOf(true) + 1)
    .map(blockHtml)
    .join('');
}

/** A document as HTML that `sanitizeHtml` leaves as it is, and that reads back as the same; '' when it says nothing. */
export function writeHtml(doc: Doc): string {
  return isBlank(doc) ? '' : blocksHtml(doc);
}
